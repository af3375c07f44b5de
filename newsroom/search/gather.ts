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
import { type Asked, isMarked, type Question } from './question.ts'
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
/** Rows of the rarest word that a stretch may hold. */
const mostWalked = 8000
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
 * question with a rare word costs that list. One of common words alone is asked of the newest stretches of
 * stories first, each four times as long as the one before, as long as the rarest word has no more than
 * `mostWalked` rows in it.
 * @param spare so many of the rarest words may be replaced or left out, and tell nothing
 */
export function reachOf(db: Db, shelf: Shelf, words: readonly Asked[], spare = 0): Reach {
  const newest = newestRow(db, shelf.index)
  const whole = { headlines: [null], texts: [null], isRare: true }
  if (newest <= small) return whole
  const probed = [...words].sort((a, b) => b.key.length - a.key.length).slice(0, 5 + spare)
  const count = (field: Field, most: number, facets: Shelf['facets'] = []) =>
    probed
      .map((word) => {
        const match = narrowed(field, oneWord(field, word, 'folded'), { facets, without: [] })
        return countMatches(db, shelf.index, field, match, most)
      })
      .sort((a, b) => a - b)[Math.min(spare, probed.length - 1)] ?? 0
  if (count('texts', rare) < rare) return whole
  const stretch = (level: number) => {
    const length = 2 ** (stretches[level] ?? 0)
    const last = Math.floor(newest / length)
    return [last, last - 1]
      .filter((number) => number >= 0)
      .map((number) => stretchFacet(level, number * length))
  }
  const shortest = stretches[0]
  const walked = count('texts', mostWalked, [stretch(0)])
  const texts = stretches.flatMap((bits, level) =>
    level === 0 || walked * words.length * 2 ** (bits - shortest) <= mostWalked * 3
      ? [stretch(level)]
      : [],
  )
  return {
    headlines: count('headlines', rare) < rare ? [null] : [stretch(1), stretch(3)],
    texts,
    isRare: false,
  }
}

type Tier = {
  field: Field
  match: string
  most: number
  note: (signals: Signals) => void
  level: number
  isPhrase: boolean
  isAll: boolean
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
      // Further back only phrases are still worth the walk, once there is enough.
      const ofField = tiers.filter(
        (tier) => tier.field === field && (tier.isPhrase || tier.isAll || found.size < enough),
      )
      let phrases = 0
      const without = new Set<number>()
      for (const tier of ofField) {
        // Where not all words are, they stand nowhere together.
        if (without.has(tier.level)) continue
        const match = narrowed(field, tier.match, narrowing)
        const rows = matchingRows(db, shelf.index, field, match, tier.most)
        if (tier.isPhrase) phrases += rows.length
        if (tier.isAll && rows.length === 0) without.add(tier.level)
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
    const found: Tier[] = [
      { field: 'headlines', match: words('headlines'), most: mostOfKind, note: raise('headAll') },
      { field: 'texts', match: words('texts'), most: mostRows, note: raise('all') },
    ].map((tier) => ({ ...tier, field: tier.field as Field, level, isAll: true, isPhrase: false }))
    if (!several) return found
    for (const field of ['headlines', 'texts'] as const) {
      const how = raise(field === 'headlines' ? 'headPhrase' : 'phrase')
      const match = phrase(field)
      found.push({ field, match, most: mostOfKind, note: how, level, isPhrase: true, isAll: false })
    }
    if (!isExact) {
      const match = near('texts', question.words, strictness)
      const how = raise('near')
      found.push({
        ...{ field: 'texts', match, most: mostOfKind, note: how },
        ...{ level, isPhrase: false, isAll: false },
      })
    }
    return found
  })
}

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
