import type { Db } from '#db/connection'
import { lateStories } from '#db/queries/changes'
import { rowsOfStories } from '#db/queries/desk-rows'
import type { Person } from './actor.ts'
import { countAwaiting } from './desk-list.ts'
import { may } from './permissions.ts'
import { countNewReports } from './report-queue.ts'

/** What every page of the desk shows beside its own work. Times are UTC epoch milliseconds. */
export type DeskNews = {
  now: number
  /** Stories that should be out and are not; the headline only where the person may see the story. */
  late: { articleId: number; headline: string | null; scheduledAt: number }[]
  /** Stories that wait for this person's approval. */
  awaiting: number
  /** Reports of readers that wait, no further counted than a hundred. */
  reports: number
}

export function readDeskNews(person: Person, db: Db, now = Date.now()): DeskNews {
  const late = lateStories(db, now)
  const ids = late.map(({ articleId }) => articleId)
  const rows = rowsOfStories(db, ids, { userId: person.userId, openSince: now })
  const seen = new Set(rows.filter((row) => may(person, 'article.view', row)).map((row) => row.id))
  return {
    now,
    late: late.map((story) => ({
      ...story,
      headline: seen.has(story.articleId) ? story.headline : null,
    })),
    awaiting: countAwaiting(person, db, now),
    reports: countNewReports(person, db),
  }
}
