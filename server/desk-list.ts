import type { Db } from '#db/connection'
import { allSections } from '#db/queries/published'
import type { Person } from '#newsroom/actor'
import { countStories, countViews, type ListQuestion, listStories } from '#newsroom/desk-list'

/** Everything that the page of the list shows, at one moment. */
export function readList(person: Person, db: Db, question: ListQuestion) {
  const now = Date.now()
  return {
    now,
    ...listStories(person, db, question, now),
    count: question.words ? null : countStories(person, db, question, now),
    counts: countViews(person, db, now),
    sections: allSections(db).filter(({ archivedAt }) => archivedAt === null),
  }
}
