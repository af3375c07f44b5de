import { inArray, max } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { settings } from '#db/schema/records'
import { roles } from '#db/schema/users'
import { type Reader, type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce } from './changes.ts'
import { filledIn, line as oneLine, requiredLine } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { promiseCard } from './pictures/promised-cards.ts'

const line = z.string().trim().max(300)

const menuLink = z.object({ label: line.min(1), href: line.min(1), hidden: z.boolean() })
/** A path of the site, or a whole address elsewhere. */
export type MenuLink = z.infer<typeof menuLink>

/** The colours that a paper can have: indigo, tea, burnt earth, sea. Their values stand in components/site/tokens.css. */
export const colours = ['cham', 'che', 'dat', 'bien'] as const

/** Everything the desk can set about the paper as a whole; one row for each key. */
const schema = z.object({
  siteName: line.min(1).default('Trang Nhất'),
  motto: line.default('Tin từ bản làng, chợ phiên và phố núi, mỗi ngày một số'),
  /** What search engines show of the front page. */
  description: line.default(
    'Báo điện tử của vùng cao: thời sự, kinh tế, xã hội, văn hóa và con người miền núi.',
  ),
  /** What the law asks a newspaper to print about itself, and how to reach it. */
  masthead: z
    .object({
      owner: line.default(''),
      licence: line.default(''),
      responsible: line.default(''),
      address: line.default(''),
      telephone: line.default(''),
      email: line.default(''),
      note: line.default(
        'Báo điện tử của vùng cao. Ghi rõ nguồn “Trang Nhất” khi trích dẫn lại nội dung từ trang này.',
      ),
    })
    .prefault({}),
  /** Links over the masthead and at the foot of every page, beside those of the sections. */
  menus: z
    .object({
      header: z.array(menuLink).default([
        { label: 'Lưu trữ', href: '/luu-tru', hidden: false },
        { label: 'Đã lưu', href: '/da-luu', hidden: false },
      ]),
      footer: z.array(menuLink).default([
        { label: 'Giới thiệu', href: '/trang/gioi-thieu', hidden: false },
        { label: 'Liên hệ', href: '/trang/lien-he', hidden: false },
        { label: 'Điều khoản sử dụng', href: '/trang/dieu-khoan', hidden: false },
        { label: 'Quyền riêng tư', href: '/trang/quyen-rieng-tu', hidden: false },
        { label: 'Cải chính', href: '/cai-chinh', hidden: false },
        { label: 'Lưu trữ', href: '/luu-tru', hidden: false },
        { label: 'Sơ đồ trang', href: '/so-do-trang', hidden: false },
      ]),
    })
    .prefault({}),
  /** How the paper speaks to programs: feed readers, search engines, those who find holes in it. */
  machines: z
    .object({
      /** Whole stories in feeds; else headline and sapo. */
      fullText: z.boolean().default(false),
      /** The WebSub hub that passes news of the feeds on; empty for none. */
      hub: line.default(''),
      /** 32 hex digits that search engines find at `/<key>.txt`; empty while IndexNow is off. */
      indexNowKey: z
        .string()
        .regex(/^([0-9a-f]{32})?$/)
        .default(''),
      /** Where to report a hole in the site: a mail address or a page; empty for none. */
      securityContact: line.default(''),
    })
    .prefault({}),
  /** Where the paper places tone marks: `hòa, thúy` (old) or `hoà, thuý` (new). */
  toneStyle: z.enum(['old', 'new']).default('old'),
  colour: z.enum(colours).default('cham'),
  /** Who must sign in by two steps. */
  secondFactorRoles: z.array(z.enum(roles)).default([]),
})

export type Settings = z.infer<typeof schema>

const settingKeys = schema.keyof().options

/**
 * The paper's settings; what was never set, or no longer has its shape, takes its default: a page of the
 * paper does not fail over one bad row.
 */
export function readSettings(db: Reader): Settings {
  const rows = db.select({ key: settings.key, value: settings.value }).from(settings).all()
  const stored = new Map(rows.map(({ key, value }) => [key, value]))
  const kept: Record<string, unknown> = {}
  for (const key of settingKeys) {
    const value = stored.get(key)
    if (value === undefined) continue
    const parsed = schema.shape[key].safeParse(JSON.parse(value))
    if (parsed.success) kept[key] = parsed.data
  }
  return schema.parse(kept)
}

const changedSettings = z.strictObject({
  /** When these settings were written last, as `settingsWrittenAt` told; 0 where they never were. */
  since: z.int(),
  siteName: requiredLine(60, { vi: 'Tờ báo chưa có tên.', en: 'The paper has no name yet.' }),
  motto: oneLine(300),
  description: oneLine(300),
  toneStyle: schema.shape.toneStyle,
  colour: schema.shape.colour,
  masthead: z.strictObject({
    owner: oneLine(300),
    licence: oneLine(300),
    responsible: oneLine(300),
    address: oneLine(300),
    telephone: oneLine(60),
    email: oneLine(120),
    note: oneLine(300),
  }),
})

const paperKeys = ['siteName', 'motto', 'description', 'toneStyle', 'colour', 'masthead'] as const

/** When what the paper says of itself was written last, UTC epoch milliseconds; 0 where it never was. */
export const settingsWrittenAt = (db: Reader): number => writtenAt(db, paperKeys)

/** When any of these settings was written last, UTC epoch milliseconds; 0 where none ever was. */
export function writtenAt(db: Reader, keys: readonly (keyof Settings)[]): number {
  const row = db
    .select({ at: max(settings.updatedAt) })
    .from(settings)
    .where(inArray(settings.key, [...keys]))
    .get()
  return row?.at ?? 0
}

/** Writes one setting down; who may, and what follows, is decided by the verb around it. */
export function storeSetting<Key extends keyof Settings>(
  tx: Tx,
  key: Key,
  value: Settings[Key],
  updatedAt: number,
) {
  const row = { value: JSON.stringify(value), updatedAt }
  tx.insert(settings)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: settings.key, set: row })
    .run()
}

/**
 * Writes down what the paper says of itself; every page changes with it.
 * @returns what the next save of the form begins from
 * @throws Incomplete naming what is missing or too long
 * @throws Refusal when somebody else has changed it since
 */
export function changeSettings(
  actor: Actor,
  db: Db,
  input: z.input<typeof changedSettings>,
): Changed {
  const { since, ...said } = filledIn(changedSettings, input)
  return write(db, (tx) => {
    authorise(actor, 'settings.edit')
    const subject = { subjectType: 'settings', subjectId: null }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: settingsWrittenAt(tx), since })
    const before = readSettings(tx)
    for (const key of paperKeys) storeSetting(tx, key, said[key], updatedAt)
    const changed = paperKeys.filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(said[key]),
    )
    record(tx, actor, { action: 'settings.change', ...subject, detail: { changed } })
    promiseCard(tx, 'paper')
    announce(tx, 'changed', ['settings', 'front', 'feeds'])
    return { since: updatedAt }
  })
}
