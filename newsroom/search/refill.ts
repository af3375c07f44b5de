import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { tidyIndex } from '#db/queries/search-index'
import { countStories, notOutAfter, publishedAfter } from '#db/queries/search-stories'
import { searchRefills } from '#db/schema/search'
import { type Tx, write } from '#db/write'
import type { Vocabulary } from './entries.ts'
import { indexForDesk, indexPublished, remember } from './indexing.ts'

type Part = 'published' | 'desk'

/** How far a refill has come: stories gone through, of so many. */
export type RefillProgress = { part: Part; done: number; total: number }

/** As many stories are looked up at a time. */
const handful = 25
const beforeAll = Number.MIN_SAFE_INTEGER

/**
 * Has both indexes filled anew. Searches go on meanwhile: each story is taken out and put back at once.
 * A refill that was cut off goes on where it was, unless `fromStart`.
 */
export function beginRefill(db: Db, { fromStart = false } = {}) {
  write(db, (tx) => {
    if (fromStart) tx.delete(searchRefills).run()
    const open = tx.select().from(searchRefills).all()
    if (open.length > 0) return
    for (const part of ['published', 'desk'] as const) {
      tx.insert(searchRefills)
        .values({ part, afterMoment: beforeAll, afterId: 0, done: 0, startedAt: Date.now() })
        .run()
    }
  })
}

/** What of a refill is left to do; null when there is none. */
export const refillLeft = (db: Db): Part | null =>
  db.select({ part: searchRefills.part }).from(searchRefills).limit(1).get()?.part ?? null

/**
 * Goes on with a refill for about so many milliseconds, in one transaction.
 * @returns how far it has come; null when everything was done before
 */
export function refillSome(db: Db, milliseconds: number): RefillProgress | null {
  const memory = memories.get(db) ?? { words: new Set(), totals: new Map() }
  memories.set(db, memory)
  const vocabulary: Vocabulary = new Map()
  const progress = refill(db, milliseconds, vocabulary, memory)
  // Only what is on disk is known; and words stay for good.
  for (const word of vocabulary.keys())
    if (memory.words.size < mostRemembered) memory.words.add(word)
  return progress
}

/** What would take longer to ask in every turn than the turn itself: words written down, and counts of stories. */
type Memory = { words: Set<string>; totals: Map<string, number> }
const memories = new WeakMap<Db, Memory>()
const mostRemembered = 100_000

function refill(db: Db, milliseconds: number, vocabulary: Vocabulary, { words, totals }: Memory) {
  const rememberNew = (tx: Tx) =>
    remember(tx, new Map([...vocabulary].filter(([word]) => !words.has(word))))
  return write(db, (tx): RefillProgress | null => {
    const row = tx.select().from(searchRefills).orderBy(searchRefills.startedAt).limit(1).get()
    if (!row) return null
    const { part } = row
    const until = performance.now() + milliseconds
    let mark = { moment: row.afterMoment, id: row.afterId }
    let { done } = row
    do {
      const step = (part === 'published' ? publishedStep : deskStep)(tx, mark, vocabulary)
      if (!step) {
        rememberNew(tx)
        tx.delete(searchRefills).where(eq(searchRefills.part, part)).run()
        return { part, done, total: done }
      }
      mark = step.mark
      done += step.count
    } while (performance.now() < until)
    rememberNew(tx)
    tx.update(searchRefills)
      .set({ afterMoment: mark.moment, afterId: mark.id, done })
      .where(eq(searchRefills.part, part))
      .run()
    const refilling = `${part} since ${row.startedAt}`
    const total = totals.get(refilling) ?? countStories(tx, part)
    totals.set(refilling, total)
    return { part, done, total: Math.max(done, total) }
  })
}

type Mark = { moment: number; id: number }

function publishedStep(tx: Tx, after: Mark, vocabulary: Vocabulary) {
  const marks = publishedAfter(tx, after, handful)
  const last = marks.at(-1)
  if (!last) return null
  for (const { id } of marks) indexPublished(tx, id, { anew: true, vocabulary })
  return { mark: last, count: marks.length }
}

function deskStep(tx: Tx, { moment, id }: Mark, vocabulary: Vocabulary) {
  const { last, ids } = notOutAfter(tx, id, handful)
  if (last === null) return null
  for (const story of ids) indexForDesk(tx, story, { vocabulary })
  return { mark: { moment, id: last }, count: handful }
}

/**
 * Lets the indexes tidy themselves up a little, so that a question meets few pieces.
 * @returns whether there is more to do
 */
export const tidySome = (db: Db): boolean =>
  write(db, (tx) =>
    (['published', 'desk'] as const).map((index) => tidyIndex(tx, index, 200)).some(Boolean),
  )
