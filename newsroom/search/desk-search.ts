import type { Db } from '#db/connection'
import type { Shelf as Seen, Wanted } from '#db/queries/desk-stories'
import { allSections } from '#db/queries/published'
import { type Found, foundOnDesk, foundPublished } from '#db/queries/search-matches'
import { type Actor, userIdOf } from '../actor.ts'
import { below, narrow, shelvesOf } from '../desk-access.ts'
import type { ArticleState } from '../transitions.ts'
import { type Answer, answer, type Order, type Source } from './answer.ts'
import { facet } from './facets.ts'

/** What the desk asks; everything but the text may be left out. Moments are UTC epoch milliseconds. */
export type DeskQuestion = {
  text: string
  /** Empty: all that are not in the trash. */
  states?: readonly ArticleState[]
  /** A top section stands for all below it. */
  sectionId?: number
  /** Only what the person who asks began. */
  mine?: boolean
  from?: number
  to?: number
  order?: Order
  offset?: number
  limit?: number
}

/**
 * Stories in all states that the actor may see and that answer the words, the best first; a story is found as it
 * was written some seconds ago. `found` holds ids, headlines, states; what may not be seen is not there and not
 * counted. Never throws for what was typed.
 */
export function searchDesk(actor: Actor, db: Db, question: DeskQuestion): Answer {
  const sections = allSections(db)
  const { sectionId, mine, states = [], from, to } = question
  const inSection = sectionId === undefined ? null : below(sections, [sectionId])
  const shelves = narrow(
    shelvesOf(actor, 'article.view', sections),
    mine ? userIdOf(actor) : null,
    inSection,
  )
  return searchWanted(db, question.text, { shelves, states, from, to }, question)
}

type Page = { order?: Order; offset?: number; limit?: number }

/** `searchDesk` for who has worked out already what is wanted: a view of the desk's list. */
export function searchWanted(db: Db, text: string, wanted: Wanted, page: Page = {}): Answer {
  const { order = 'best', offset = 0, limit = 40 } = page
  const facets = facetsOfShelves(wanted.shelves)
  const accepts = (found: Found) => isWanted(found, wanted)
  const sources: Source[] = [
    {
      shelf: { index: 'desk', facets },
      load: (rows) => foundOnDesk(db, rows),
      accepts,
    },
    {
      shelf: { index: 'published', facets },
      load: (rows) => foundPublished(db, rows, Number.MAX_SAFE_INTEGER),
      accepts,
    },
  ]
  const isOutWanted = wanted.states.length === 0 || wanted.states.includes('published')
  const asked =
    wanted.shelves.length === 0 ? [] : isOutWanted ? sources.reverse() : sources.slice(0, 1)
  return answer(db, asked, text, { order, offset, limit })
}

/** Wider than what may be seen, and quick to ask an index for; `isWanted` decides. */
function facetsOfShelves(shelves: readonly Seen[]): string[][] {
  const names = new Set<string>()
  for (const { createdBy, sectionIds } of shelves) {
    if (createdBy !== undefined) names.add(facet.creator(createdBy))
    else if (sectionIds !== undefined) for (const id of sectionIds) names.add(facet.section(id))
    else return []
  }
  return [names.size === 0 ? ['s'] : [...names]]
}

function isWanted(found: Found, { shelves, states, from, to, amended, notOwn }: Wanted): boolean {
  const inState = states.length === 0 ? found.state !== 'trashed' : states.includes(found.state)
  if (!inState) return false
  if (from !== undefined && found.updatedAt < from) return false
  if (to !== undefined && found.updatedAt >= to) return false
  if (amended && found.amended === 0) return false
  if (
    notOwn &&
    found.createdBy === notOwn.userId &&
    found.sectionId !== null &&
    notOwn.sectionIds.includes(found.sectionId)
  ) {
    return false
  }
  return shelves.some(
    ({ createdBy, sectionIds }) =>
      (createdBy === undefined || createdBy === found.createdBy) &&
      (sectionIds === undefined ||
        (found.sectionId !== null && sectionIds.includes(found.sectionId))),
  )
}
