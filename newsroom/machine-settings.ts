import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { type Reader, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce } from './changes.ts'
import { filledIn, line, webAddress } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { readSettings, storeSetting, writtenAt } from './settings.ts'
import { packed } from './text/sentence.ts'

const contact = line(300).pipe(
  z
    .union([z.literal(''), z.email(), z.url({ protocol: /^https$/ })], {
      error: packed({
        vi: 'Nơi nhận báo lỗ hổng phải là một địa chỉ thư, hoặc một trang bắt đầu bằng https://.',
        en: 'Reports of holes go to an e-mail address, or to a page that begins with https://.',
      }),
    })
    .transform((text) => text),
)

const changed = z.strictObject({
  /** When these settings were written last, as `machineSettingsWrittenAt` told; 0 where they never were. */
  since: z.int(),
  fullText: z.boolean(),
  hub: webAddress,
  indexNow: z.boolean(),
  securityContact: contact,
})

export const machineSettingsWrittenAt = (db: Reader): number => writtenAt(db, ['machines'])

/**
 * Sets how the paper speaks to programs. The key for IndexNow is made when it is turned on, and another
 * one when it is turned on again.
 * @returns what the next save of the form begins from
 * @throws Incomplete naming the address that is none
 * @throws Refusal when somebody else has changed it since
 */
export function changeMachineSettings(
  actor: Actor,
  db: Db,
  input: z.input<typeof changed>,
): Changed {
  const { since, fullText, hub, indexNow, securityContact } = filledIn(changed, input)
  return write(db, (tx) => {
    authorise(actor, 'settings.edit')
    const subject = { subjectType: 'settings', subjectId: null }
    const written = { updatedAt: machineSettingsWrittenAt(tx), since }
    const updatedAt = refuseChanged(tx, { ...subject, ...written })
    const { machines: before } = readSettings(tx)
    const indexNowKey = indexNow ? before.indexNowKey || randomBytes(16).toString('hex') : ''
    storeSetting(
      tx,
      'machines',
      { fullText, hub: hub ?? '', indexNowKey, securityContact },
      updatedAt,
    )
    record(tx, actor, { action: 'settings.change', ...subject, detail: { changed: ['machines'] } })
    announce(tx, 'changed', ['settings', 'feeds', 'sitemaps'])
    return { since: updatedAt }
  })
}
