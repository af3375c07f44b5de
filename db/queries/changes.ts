import { and, asc, gt, isNotNull, lt, max } from 'drizzle-orm'
import { articles } from '../schema/articles.ts'
import { contentChanges } from '../schema/records.ts'
import type { Reader } from '../write.ts'

export type Change = typeof contentChanges.$inferSelect

/** The id of the newest change; 0 when there was never one. */
export function newestChangeId(db: Reader): number {
  return (
    db
      .select({ id: max(contentChanges.id) })
      .from(contentChanges)
      .get()?.id ?? 0
  )
}

/** Changes after `id`, oldest first, at the most `limit`. Ids have no gap unless rows were removed. */
export function changesAfter(db: Reader, id: number, limit = 10_000): Change[] {
  return db
    .select()
    .from(contentChanges)
    .where(gt(contentChanges.id, id))
    .orderBy(asc(contentChanges.id))
    .limit(limit)
    .all()
}

/** A scheduled story that should be out and is not. */
export type LateStory = { articleId: number; headline: string; scheduledAt: number }

/** How long after its time a story counts as late, in milliseconds. */
const grace = 60_000

/** Stories whose time passed more than a minute ago, the longest waiting first. */
export function lateStories(db: Reader, now = Date.now()): LateStory[] {
  return db
    .select({
      articleId: articles.id,
      headline: articles.headline,
      scheduledAt: articles.scheduledAt,
    })
    .from(articles)
    .where(and(isNotNull(articles.scheduledAt), lt(articles.scheduledAt, now - grace)))
    .orderBy(asc(articles.scheduledAt))
    .limit(100)
    .all()
    .map((story) => ({ ...story, scheduledAt: story.scheduledAt ?? 0 }))
}
