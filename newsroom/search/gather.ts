import type { Db } from '#db/connection'
import { type Field, matchingRows, rankedRows } from '#db/queries/search-matches'
import { asPhrase, asWords, narrowed, near, type Strictness } from './match.ts'
import { isMarked, type Question } from './question.ts'
import { isRare, reachOf, type Shelf, type Stretch } from './reach.ts'
import type { Reading } from './readings.ts'
import { hasMarks } from './words.ts'

/** How a row answers. 2 where marks that were typed are there, 1 where only the letters are. */
export type Signals = {
  headPhrase: number
  headAll: number
  phrase: number
  near: number
  all: number
  /** Mistyped or left-out words: what share of the question is there. */
  loose: number
  looseHead: number
  worth: number
}

export type Gathered = Map<number, Signals>

/** Rows with all words that are taken from a field; whether they stand together is looked at in these only. */
const mostRows = 400
/** Of them, so many are looked at for words near each other, which costs most. */
const nearRows = 100
/** More words are too many to be near each other. */
const mostNear = 4
/** Of that many answers the search is content, and asks for no weaker ones. */
export const enough = 120
const enoughPhrases = 20
/** More answers are not weighed against each other. */
const mostWeighed = 1000

const noSignals = (): Signals => ({
  ...{ headPhrase: 0, headAll: 0, phrase: 0, near: 0, all: 0, loose: 0, looseHead: 0, worth: 0 },
})

/** Rows of a shelf that answer with all words, the newest first, and how; the work is bounded (see `reachOf`). */
export function gather(
  db: Db,
  shelf: Shelf,
  question: Question,
  readings: readonly Reading[],
): Gathered {
  const found: Gathered = new Map()
  let isWhole = true
  for (const field of ['headlines', 'texts'] as const) {
    const stretch = reachOf(db, shelf, field, question, { readings })
    isWhole = stretch === null
    gatherIn({ db, shelf, stretch, question, readings, field, found })
  }
  if (isWhole && found.size > 1 && found.size < mostWeighed) {
    weigh(db, shelf, question, readings, found)
  }
  return found
}

export function note(found: Gathered, row: number, how: (signals: Signals) => void) {
  const signals = found.get(row) ?? noSignals()
  how(signals)
  found.set(row, signals)
}

type Name = 'headPhrase' | 'headAll' | 'phrase' | 'near' | 'all'
const names = {
  headlines: { all: 'headAll', phrase: 'headPhrase' },
  texts: { all: 'all', phrase: 'phrase' },
} as const satisfies Record<Field, Record<'all' | 'phrase', Name>>

type Search = {
  db: Db
  shelf: Shelf
  stretch: Stretch | null
  question: Question
  readings: readonly Reading[]
  field: Field
  found: Gathered
}

/** The newest rows of one field that have all words; then which of those have them side by side, or near each other. */
function gatherIn({ db, shelf, stretch, question, readings, field, found }: Search) {
  const { words, phrases, without } = question
  const facets = stretch ? [...shelf.facets, stretch.facets] : shelf.facets
  const first = stretch?.from ?? 0
  const known = new Map<string, number[]>()
  const ask = (match: string, { from = first, most = mostRows } = {}) => {
    const name = `${most} ${from} ${match}`
    const within = narrowed(field, match, { facets, without })
    const rows = known.get(name) ?? matchingRows(db, shelf.index, field, within, most, from)
    known.set(name, rows)
    return rows
  }
  const levels = levelsOf(question)
  // Where the letters are nowhere together, the marks are not either, and no list need be walked for them.
  const inWords = (strictness: Strictness) => asWords(field, question, readings, strictness)
  if (levels.length > 1 && ask(inWords('folded'), { most: 1 }).length === 0) return
  for (const strictness of levels) {
    const level = strictness === levels[0] ? 2 : 1
    const rows = ask(inWords(strictness))
    const has = new Set(rows)
    const raise = (some: readonly number[], name: Name) => {
      for (const row of some) {
        if (!has.has(row)) continue
        note(found, row, (signals) => {
          signals[name] = Math.max(signals[name], level)
        })
      }
    }
    raise(rows, names[field].all)
    // Where not all words are, they stand nowhere together.
    if (words.length === 1 || rows.length === 0) continue
    // Where some words have no marks, the letters stand together and the marks are there: that is as good.
    const way = words.every(hasMarks) ? strictness : 'folded'
    const together = ask(asPhrase(field, question, readings, way), { from: rows[mostRows - 1] })
    raise(together, names[field].phrase)
    const isNear = phrases.length === 0 && field === 'texts' && words.length <= mostNear
    if (isNear && together.length < enoughPhrases) {
      raise(ask(near(field, words, way), { from: rows[nearRows] }), 'near')
    }
    // With marks, there are enough.
    if (rows.length >= enough) return
  }
}

/** Marks count where there are any; without quotation marks, letters alone answer too. */
function levelsOf(question: Question): Strictness[] {
  if (question.phrases.length > 0) return ['marked']
  return isMarked(question) ? ['marked', 'folded'] : ['folded']
}

/** Adds bm25 where few rows answer and no word is common: it walks the lists of all words to their ends. */
function weigh(
  db: Db,
  shelf: Shelf,
  question: Question,
  readings: readonly Reading[],
  found: Gathered,
) {
  if (!isRare(db, shelf, question)) return
  const match = narrowed('texts', asWords('texts', question, readings, 'folded'), {
    facets: shelf.facets,
    without: question.without,
  })
  const rows = rankedRows(db, shelf.index, match, mostWeighed)
  const best = Math.max(...rows.map(({ worth }) => worth), 1e-9)
  for (const { row, worth } of rows) {
    const signals = found.get(row)
    if (signals) signals.worth = worth / best
  }
}
