import { z } from 'zod'
import type { Db } from '#db/connection'
import { type Reader, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { safeHref } from './body/links.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce } from './changes.ts'
import { filledIn, line, requiredLine } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { storeSetting, writtenAt } from './settings.ts'
import { packed } from './text/sentence.ts'

/** More than this stands in no line. */
const mostLinks = { header: 6, footer: 16 }

const href = line(300).refine(
  (address) => /^(\/|https?:\/\/)/.test(address) && safeHref(address) !== null,
  'Địa chỉ bắt đầu bằng / hoặc https://.',
)
const link = z.strictObject({
  label: requiredLine(40, { vi: 'Liên kết chưa có chữ.', en: 'The link has no words yet.' }),
  href,
  /** Kept, and not shown. */
  hidden: z.boolean(),
})
const links = (most: number) =>
  z
    .array(link)
    .max(most, packed({ vi: `Nhiều nhất ${most} liên kết.`, en: `At most ${most} links.` }))

const changedMenus = z.strictObject({
  /** When the menus were written last, as `menusWrittenAt` told. */
  since: z.int(),
  header: links(mostLinks.header),
  footer: links(mostLinks.footer),
})

/** UTC epoch milliseconds; 0 where the menus are still the first ones. */
export const menusWrittenAt = (db: Reader): number => writtenAt(db, ['menus'])

/**
 * Writes down the links over the masthead and at the foot, in their order; every page changes with them.
 * @returns what the next save of the form begins from
 * @throws Incomplete with the path of each link that is wrong: `footer.2.href`
 * @throws Refusal when somebody else has changed them since
 */
export function changeMenus(actor: Actor, db: Db, input: z.input<typeof changedMenus>): Changed {
  const { since, ...menus } = filledIn(changedMenus, input)
  return write(db, (tx) => {
    authorise(actor, 'menu.edit')
    const subject = { subjectType: 'menu', subjectId: null }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: menusWrittenAt(tx), since })
    storeSetting(tx, 'menus', menus, updatedAt)
    record(tx, actor, { action: 'menu.change', ...subject })
    announce(tx, 'changed', ['settings'])
    return { since: updatedAt }
  })
}
