import type { Db } from '#db/connection'
import { foundPublished } from '#db/queries/search-matches'
import { localDay } from '../text/dates.ts'
import { type Answer, answer, type Order } from './answer.ts'
import { facet } from './facets.ts'

/** What readers may narrow a search by. Moments are UTC epoch milliseconds, `to` not included. */
type Narrowed = { sectionId?: number; authorId?: number; from?: number; to?: number }

export type ReaderQuestion = Narrowed & {
  text: string
  order?: Order
  offset?: number
  limit?: number
  /** Answers what was typed, and nothing that may have been meant. */
  exact?: boolean
}

/** Stories that are out at `now` and answer a reader's words, the best first. Never throws for what was typed. */
export function searchPublished(db: Db, question: ReaderQuestion, now: number): Answer {
  const { text, order = 'best', offset = 0, limit = 20, exact } = question
  const { sectionId, authorId, from, to } = question
  const facets = [
    ...(sectionId === undefined ? [] : [[facet.section(sectionId)]]),
    ...(authorId === undefined ? [] : [[facet.author(authorId)]]),
    ...timeFacets(from, to, now),
  ]
  const source = {
    shelf: { index: 'published' as const, facets },
    load: (rows: readonly number[]) => foundPublished(db, rows, now),
    accepts: ({ at }: { at: number }) =>
      (from === undefined || at >= from) && (to === undefined || at < to),
  }
  return answer(db, [source], text, { order, offset, limit, exact })
}

const firstYear = 1990
const mostMonths = 24

/** Months that a span touches, or years where there are too many. */
function timeFacets(from: number | undefined, to: number | undefined, now: number): string[][] {
  if (from === undefined && to === undefined) return []
  const first = from === undefined ? `${firstYear}-01` : localDay(from).slice(0, 7)
  const last = localDay(Math.max(from ?? 0, (to ?? now + 1) - 1)).slice(0, 7)
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const [begins, ends] = [count(first), count(last)]
  if (ends - begins < mostMonths) {
    const months = Array.from(
      { length: Math.max(1, ends - begins + 1) },
      (_, step) => begins + step,
    )
    return [
      months.map((month) =>
        facet.month(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
      ),
    ]
  }
  const years = Math.min(200, Math.floor(ends / 12) - Math.floor(begins / 12) + 1)
  return [
    Array.from({ length: years }, (_, step) => facet.year(String(Math.floor(begins / 12) + step))),
  ]
}
