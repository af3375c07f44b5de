import type { Db } from '#db/connection'
import type { IndexName } from '#db/queries/search-index'
import {
  countMatches,
  type Field,
  matchingRows,
  newestRow,
  rankedRows,
} from '#db/queries/search-matches'
import { stretches, stretchFacet } from './facets.ts'
import { asPhrase, asWords, type Narrowing, narrowed, near, oneWord } from './match.ts'
import { isMarked, type Question } from './question.ts'
import type { Reading } from './readings.ts'

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

/** An index as one actor or reader sees it. */
export type Shelf = { index: IndexName; facets: readonly (readonly string[])[] }

/** A word in no more stories than this is rare: what holds it is looked at whole. */
const rare = 3000
/** An index of no more rows is looked at whole. */
const small = 4096
/** Rows taken of one kind of answer. */
const mostOfKind = 400
const mostRows = 1000
/** Of that many answers the search is content, and goes no further back. */
const enough = 120
const enoughPhrases = 20

const noSignals = (): Signals => ({
  ...{ headPhrase: 0, headAll: 0, phrase: 0, near: 0, all: 0, loose: 0, looseHead: 0, worth: 0 },
})

/** How far back each field is looked through: stretches of the newest rows, or everything. */
export type Reach = {
  headlines: readonly (readonly string[] | null)[]
  texts: readonly (readonly string[] | null)[]
  isRare: boolean
}

/**
 * The work that a question may cause: FTS5 walks the shortest list among the words that must all be there, so a
 * question with one rare word costs that list. One of common words alone is asked of the newest stretches of
 * stories first, each four times as long as the one before, and never of more than the last of them.
 */
export function reachOf(db: Db, shelf: Shelf, question: Question): Reach {
  const newest = newestRow(db, shelf.index)
  const whole = { headlines: [null], texts: [null], isRare: true }
  if (newest <= small) return whole
  const probed = [...question.words].sort((a, b) => b.key.length - a.key.length).slice(0, 5)
  const isRare = (field: Field) =>
    probed.some(
      (word) => countMatches(db, shelf.index, field, oneWord(field, word, 'marked'), rare) < rare,
    )
  if (isRare('texts')) return whole
  const stretch = (level: number) => {
    const last = Math.floor(newest / 2 ** (stretches[level] ?? 0))
    return [last, last - 1]
      .filter((number) => number >= 0)
      .map((number) => stretchFacet(level, number * 2 ** (stretches[level] ?? 0)))
  }
  return {
    headlines: isRare('headlines') ? [null] : [stretch(1), stretch(3)],
    texts: [stretch(0), stretch(1), stretch(2)],
    isRare: false,
  }
}

type Tier = {
  field: Field
  match: string
  most: number
  note: (signals: Signals) => void
  isPhrase: boolean
}

/** Every row of a shelf that answers with all words, and how; bounded by `reach`. */
export function gather(
  db: Db,
  shelf: Shelf,
  question: Question,
  readings: readonly Reading[],
  reach: Reach,
): Gathered {
  const found: Gathered = new Map()
  const tiers = tiersOf(question, readings)
  for (const field of ['headlines', 'texts'] as const) {
    for (const stretch of reach[field]) {
      const narrowing: Narrowing = {
        facets: stretch ? [...shelf.facets, stretch] : shelf.facets,
        without: question.without,
      }
      const ofField = tiers.filter((tier) => tier.field === field)
      let phrases = 0
      for (const tier of ofField) {
        const match = narrowed(field, tier.match, narrowing)
        const rows = matchingRows(db, shelf.index, field, match, tier.most)
        if (tier.isPhrase) phrases += rows.length
        for (const row of rows) note(found, row, tier.note)
      }
      const wantsPhrases = ofField.some(({ isPhrase }) => isPhrase)
      if (found.size >= enough && (!wantsPhrases || phrases >= enoughPhrases)) break
    }
  }
  if (reach.isRare && found.size > 1 && found.size < rare)
    weigh(db, shelf, question, readings, found)
  return found
}

export function note(found: Gathered, row: number, how: (signals: Signals) => void) {
  const signals = found.get(row) ?? noSignals()
  how(signals)
  found.set(row, signals)
}

/** Marked first, so that what follows only adds. */
function tiersOf(question: Question, readings: readonly Reading[]): Tier[] {
  const several = question.words.length > 1
  const isExact = question.phrases.length > 0
  const levels = isExact
    ? (['marked'] as const)
    : isMarked(question)
      ? (['marked', 'folded'] as const)
      : (['folded'] as const)
  return levels.flatMap((strictness): Tier[] => {
    const level = strictness === levels[0] ? 2 : 1
    const raise =
      (name: 'headPhrase' | 'headAll' | 'phrase' | 'near' | 'all') => (signals: Signals) => {
        signals[name] = Math.max(signals[name], level)
      }
    const words = (field: Field) => asWords(field, question, readings, strictness)
    const phrase = (field: Field) => asPhrase(field, question, readings, strictness)
    return [
      ...(several
        ? [
            tier('headlines', phrase('headlines'), mostOfKind, raise('headPhrase'), true),
            tier('texts', phrase('texts'), mostOfKind, raise('phrase'), true),
          ]
        : []),
      ...(several && !isExact
        ? [
            tier(
              'texts',
              near('texts', question.words, strictness),
              mostOfKind,
              raise('near'),
              false,
            ),
          ]
        : []),
      tier('headlines', words('headlines'), mostOfKind, raise('headAll'), false),
      tier('texts', words('texts'), mostRows, raise('all'), false),
    ]
  })
}

const tier = (
  field: Field,
  match: string,
  most: number,
  how: Tier['note'],
  isPhrase: boolean,
): Tier => ({ field, match, most, note: how, isPhrase })

/** Adds bm25 where few rows answer and no word is common: it walks the lists of all words to their ends. */
function weigh(
  db: Db,
  shelf: Shelf,
  question: Question,
  readings: readonly Reading[],
  found: Gathered,
) {
  const common = question.words.some(
    (word) =>
      countMatches(db, shelf.index, 'texts', oneWord('texts', word, 'folded'), rare) >= rare,
  )
  if (common) return
  const match = narrowed('texts', asWords('texts', question, readings, 'folded'), {
    facets: shelf.facets,
    without: question.without,
  })
  const rows = rankedRows(db, shelf.index, match, mostRows)
  const best = Math.max(...rows.map(({ worth }) => worth), 1e-9)
  for (const { row, worth } of rows) {
    const signals = found.get(row)
    if (signals) signals.worth = worth / best
  }
}
