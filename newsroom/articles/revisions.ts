import { and, eq, isNull, max } from 'drizzle-orm'
import { revisions } from '#db/schema/articles'
import type { Tx } from '#db/write'
import { type Actor, userIdOf } from '../actor.ts'
import { schemaVersion } from '../body/document.ts'
import { wordCount } from '../body/text.ts'
import type { StoryContent } from '../story.ts'

/** How long one person's saves go into the same revision, in milliseconds. */
const writingSpell = 10 * 60_000

type Stored = typeof revisions.$inferSelect

/** Puts down a new text of the story. @returns its id */
export function addRevision(
  tx: Tx,
  actor: Actor,
  articleId: number,
  content: StoryContent,
): number {
  const now = Date.now()
  const last = tx
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .get()
  return tx
    .insert(revisions)
    .values({
      articleId,
      number: (last?.number ?? 0) + 1,
      ...written(content),
      createdBy: userIdOf(actor),
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: revisions.id })
    .get().id
}

/** Writes the text into a revision that is still being worked on. */
export function rewriteRevision(tx: Tx, revisionId: number, content: StoryContent) {
  tx.update(revisions)
    .set({ ...written(content), updatedAt: Date.now() })
    .where(eq(revisions.id, revisionId))
    .run()
}

/** The columns that hold a text. */
export const written = (content: StoryContent) => ({
  content: JSON.stringify(content),
  schemaVersion,
  wordCount: wordCount(content.body),
})

/** From here on the text is a record: submitted, approved, pinned or out. */
export function sealRevision(tx: Tx, revisionId: number) {
  tx.update(revisions)
    .set({ sealedAt: Date.now() })
    .where(and(eq(revisions.id, revisionId), isNull(revisions.sealedAt)))
    .run()
}

/** Whether this person's next save may go into the same revision. */
export const staysOpenFor = (revision: Stored, actor: Actor) =>
  revision.sealedAt === null &&
  revision.createdBy === userIdOf(actor) &&
  Date.now() - revision.createdAt < writingSpell
