import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { sources } from '#db/schema/sources'
import { write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { filledIn, passage, requiredLine, webAddress } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { Refusal } from './refusals.ts'

const newSource = z.strictObject({
  abbreviation: requiredLine(20, 'Nguồn tin chưa có chữ viết tắt.'),
  name: requiredLine(120, 'Nguồn tin chưa có tên.'),
  url: webAddress.default(null),
  agreement: passage(2_000).default(''),
  /** UTC epoch milliseconds; null where the agreement has no end. */
  agreementEndsAt: z.int().nullable().default(null),
})

/**
 * Enters an outlet whose stories the paper may reprint, and what was agreed with it.
 * @throws Refusal when another outlet has the abbreviation
 */
export function enterSource(
  actor: Actor,
  db: Db,
  input: z.input<typeof newSource>,
): { sourceId: number } {
  const source = filledIn(newSource, input)
  return write(db, (tx) => {
    authorise(actor, 'source.edit')
    const taken = tx
      .select({ name: sources.name })
      .from(sources)
      .where(eq(sources.abbreviation, source.abbreviation))
      .get()
    if (taken) throw new Refusal(`“${source.abbreviation}” đã là chữ viết tắt của ${taken.name}.`)
    const now = Date.now()
    const { id } = tx
      .insert(sources)
      .values({ ...source, createdAt: now, updatedAt: now })
      .returning({ id: sources.id })
      .get()
    record(tx, actor, { action: 'source.create', subjectType: 'source', subjectId: id })
    announce(tx, 'changed', [`source:${id}`])
    return { sourceId: id }
  })
}
