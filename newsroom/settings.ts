import { z } from 'zod'
import type { Db } from '#db/connection'
import { settings } from '#db/schema/records'
import { roles } from '#db/schema/users'

const line = z.string().trim().max(300)

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
  /** Who must sign in by two steps. */
  secondFactorRoles: z.array(z.enum(roles)).default([]),
})

export type Settings = z.infer<typeof schema>

const settingKeys = schema.keyof().options

/**
 * The paper's settings; what was never set, or no longer has its shape, takes its default: a page of the
 * paper does not fail over one bad row.
 */
export function readSettings(db: Db): Settings {
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
