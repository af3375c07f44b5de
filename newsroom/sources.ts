import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { sources } from '#db/schema/sources'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce } from './changes.ts'
import { filledIn, passage, requiredLine, webAddress } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { Incomplete, NotFound } from './refusals.ts'

const newSource = z.strictObject({
  abbreviation: requiredLine(20, {
    vi: 'Nguồn tin chưa có chữ viết tắt.',
    en: 'The source has no abbreviation yet.',
  }),
  name: requiredLine(120, { vi: 'Nguồn tin chưa có tên.', en: 'The source has no name yet.' }),
  url: webAddress.default(null),
  agreement: passage(2_000).default(''),
  /** UTC epoch milliseconds; null where the agreement has no end. */
  agreementEndsAt: z.int().nullable().default(null),
})

/**
 * Enters an outlet whose stories the paper may reprint, and what was agreed with it.
 * @throws Incomplete when another outlet has the abbreviation
 */
export function enterSource(
  actor: Actor,
  db: Db,
  input: z.input<typeof newSource>,
): { sourceId: number } {
  const source = filledIn(newSource, input)
  return write(db, (tx) => {
    authorise(actor, 'source.edit')
    refuseTaken(tx, source.abbreviation, 0)
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

const changedSource = z.strictObject({
  sourceId: z.int().positive(),
  /** When the form's outlet was written last. */
  since: z.int(),
  ...newSource.shape,
})

/**
 * Changes what is known of an outlet; stories that are out name it as it is called now.
 * @returns what the next save of the form begins from
 * @throws NotFound when there is no such outlet
 * @throws Incomplete when another outlet has the abbreviation
 * @throws Refusal when somebody else has changed it since
 */
export function changeSource(actor: Actor, db: Db, input: z.input<typeof changedSource>): Changed {
  const { sourceId, since, ...said } = filledIn(changedSource, input)
  return write(db, (tx) => {
    authorise(actor, 'source.edit')
    const before = tx.select().from(sources).where(eq(sources.id, sourceId)).get()
    if (!before)
      throw new NotFound({ vi: 'Không có nguồn tin này.', en: 'There is no such source.' })
    const subject = { subjectType: 'source', subjectId: sourceId }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: before.updatedAt, since })
    refuseTaken(tx, said.abbreviation, sourceId)
    tx.update(sources)
      .set({ ...said, updatedAt })
      .where(eq(sources.id, sourceId))
      .run()
    record(tx, actor, { action: 'source.change', ...subject })
    announce(tx, 'changed', [`source:${sourceId}`])
    return { since: updatedAt }
  })
}

function refuseTaken(tx: Tx, abbreviation: string, ownId: number) {
  const taken = tx
    .select({ name: sources.name })
    .from(sources)
    .where(and(eq(sources.abbreviation, abbreviation), ne(sources.id, ownId)))
    .get()
  if (!taken) return
  const message = {
    vi: `“${abbreviation}” đã là chữ viết tắt của ${taken.name}.`,
    en: `“${abbreviation}” is the abbreviation of ${taken.name} already.`,
  }
  throw new Incomplete([{ path: 'abbreviation', message }])
}
