import {
  frontCandidates,
  type PlacementRow,
  unclosedTopics,
  unendedPlacements,
} from '#db/queries/front'
import type { allSections } from '#db/queries/published'
import type { Reader } from '#db/write'
import { arrangementNamed } from './front-arrangements.ts'
import { composeFrontPage, type FrontPage } from './front-page.ts'

type Topic = ReturnType<typeof unclosedTopics>[number]

export type FrontNow = { page: FrontPage; placements: PlacementRow[]; topics: Topic[] }

/**
 * The front page as it is at `now` (UTC epoch milliseconds), and what it was made of beside the stories: for
 * readers and for the desk alike.
 * @param sections all of them, in the order of the menu
 */
export function frontNow(
  db: Reader,
  now: number,
  sections: ReturnType<typeof allSections>,
): FrontNow {
  const placements = unendedPlacements(db, now)
  const topics = unclosedTopics(db, now)
  const page = composeFrontPage({
    now,
    placements,
    sections: sections
      .filter(({ parentId, hiddenAt, archivedAt }) => !parentId && !hiddenAt && !archivedAt)
      .map(({ id, arrangement }) => ({ id, arrangement: arrangementNamed(arrangement) })),
    openTopics: topics.map(({ id, opensAt, closesAt }) => ({ topicId: id, opensAt, closesAt })),
    candidates: frontCandidates(db, now),
  })
  return { page, placements, topics }
}
