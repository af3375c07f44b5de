import type { Db } from '#db/connection'
import { allSections } from '#db/queries/published'
import type { Person } from '#newsroom/actor'
import {
  countedTo,
  countStories,
  countViews,
  type ListQuestion,
  listStories,
} from '#newsroom/desk-list'

/** Everything that the page of the list shows, at one moment. */
export function readList(person: Person, db: Db, question: ListQuestion) {
  const now = Date.now()
  const list = listStories(person, db, question, now)
  return {
    now,
    ...list,
    count: list.found ? countFound(list.found) : countStories(person, db, question, now),
    counts: countViews(person, db, now),
    sections: allSections(db).filter(({ archivedAt }) => archivedAt === null),
  }
}

/** A search tells how many it found, and whether there are more than it counts. */
const countFound = ({ total, isMore }: { total: number; isMore: boolean }) =>
  isMore ? countedTo : total
