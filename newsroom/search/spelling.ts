import type { Db } from '#db/connection'
import { countMatches, type Field, knownWords, matchingRows } from '#db/queries/search-matches'
import { isSyllable } from '../text/syllable.ts'
import { isNeighbour, nearness, neighboursOf } from './edits.ts'
import { type Gathered, note, type Signals } from './gather.ts'
import { all, any, narrowed, oneWord, phrase } from './match.ts'
import { type Asked, type Question, withWords } from './question.ts'
import { reachOf, type Shelf } from './reach.ts'
import { type Word, wordsTyped } from './words.ts'

/** Words of a question that are taken for mistyped, one at a time. */
const mostSuspects = 8
/** Tried for all of them together. */
const mostVariants = 16
const mostRows = 60
/** Rows of a word of the question that all ways of putting it right together may walk. */
const mostWalked = 2000

/** Words of the index in place of one that may be mistyped, the likeliest first. */
function variantsOf(db: Db, typed: Asked | undefined, suspects = 1): Asked[] {
  if (!typed) return []
  const rows = knownWords(db, [...neighboursOf(typed.folded)])
  const best = new Map<string, { word: Asked; near: number }>()
  for (const { word, folded } of rows) {
    const [found] = wordsTyped(word)
    if (!found) continue
    const near = nearness(typed, found) + (isSyllable(word) ? 0.2 : 0)
    const known = best.get(folded)
    if (!known || near > known.near) best.set(folded, { word: { ...found, typed: word }, near })
  }
  return [...best.values()]
    .sort((a, b) => b.near - a.near)
    .slice(0, Math.max(2, Math.floor(mostVariants / suspects)))
    .map(({ word }) => word)
}

/**
 * Adds stories that have every word but one, where that one is a letter away from what they have; and of longer
 * questions, stories whose headline lacks one word altogether. One question to each index for each way.
 * @param headlinesOnly there are stories with all words already: no look into texts
 */
export function gatherLoosely(
  db: Db,
  shelf: Shelf,
  question: Question,
  found: Gathered,
  { headlinesOnly = false } = {},
) {
  const words = question.words.slice(0, mostSuspects)
  if (words.length < 2) return
  const strange = strangersIn(db, words)
  // With two words that no story has, no single one is what is wrong.
  if (strange.length > 1) return
  const suspects = strange.length === 1 ? strange : words.map((_, at) => at)
  const swaps = suspects
    .map((at) => ({ at, variants: variantsOf(db, words[at] ?? words[0], suspects.length) }))
    .filter(({ variants }) => variants.length > 0)
  const ask = (field: Field, ways: readonly string[], how: (signals: Signals) => void) => {
    for (const row of rowsWithin(db, shelf, question, { field, ways, spare: 1 }))
      note(found, row, how)
  }
  const without = (field: Field, at: number) =>
    words.filter((_, other) => other !== at).map((word) => oneWord(field, word, 'folded'))
  const swapped = (field: Field) =>
    swaps.map(({ at, variants }) => {
      const either = any(variants.map((word) => oneWord(field, word, 'folded')))
      return all([...without(field, at), either])
    })
  const share = 1 - 0.4 / words.length
  // The headlines of longer questions may lack the word altogether; how near another one comes, their text tells.
  const lacking = suspects.map((at) => all(without('headlines', at)))
  ask('headlines', words.length < 3 ? swapped('headlines') : lacking, (signals) => {
    signals.looseHead = Math.max(signals.looseHead, share)
  })
  // Not side by side: FTS5 looks for the first row that has all words of a phrase as far as it must.
  ask('texts', headlinesOnly ? [] : swapped('texts'), (signals) => {
    signals.loose = Math.max(signals.loose, share)
  })
}

/** The newest rows that answer, of common words only those of the newest stories. */
function rowsWithin(db: Db, shelf: Shelf, question: Question, { field, ways, spare }: Asking) {
  if (ways.length === 0) return []
  const { words, without } = question
  const most = mostWalked / ways.length
  const stretch = reachOf(db, shelf, field, { words, phrases: [] }, { spare, most })
  const facets = stretch ? [...shelf.facets, stretch.facets] : shelf.facets
  // In each way, because FTS5 looks for the first row of each before it looks at what all must have.
  const bounded = ways.map((way) => narrowed(field, way, { facets, without: [] }))
  const match = narrowed(field, any(bounded), { facets: [], without })
  return matchingRows(db, shelf.index, field, match, mostRows, stretch?.from)
}

type Asking = { field: Field; ways: readonly string[]; spare: number }

/** Places of words that no story has. */
function strangersIn(db: Db, words: readonly Asked[]): number[] {
  const known = new Set(
    knownWords(
      db,
      words.map(({ folded }) => folded),
    ).map(({ folded }) => folded),
  )
  return words.flatMap(({ folded }, at) => (known.has(folded) || /\d/.test(folded) ? [] : [at]))
}

/** Adds stories that have some of the words, where none has them all: whatever there is, beats an empty page. */
export function gatherScattered(db: Db, shelf: Shelf, question: Question, found: Gathered) {
  const { words } = question
  if (words.length < 2) return
  const suspects = words.slice(0, mostSuspects)
  const missing = suspects.map((_, at) => suspects.filter((_, other) => other !== at))
  const pairs = suspects.slice(1).map((word, at) => [suspects[at] ?? word, word])
  const steps = [
    ...(words.length > 2
      ? [
          {
            ways: missing.map((rest) => all(rest.map((word) => oneWord('texts', word, 'folded')))),
            spare: 1,
          },
        ]
      : []),
    // The two most common words may stand side by side.
    {
      ways: pairs.map((pair) => phrase('texts', pair, 'folded')),
      spare: suspects.length - 2,
    },
  ]
  for (const step of steps) {
    for (const row of rowsWithin(db, shelf, question, { field: 'texts', ...step })) {
      note(found, row, (signals) => {
        signals.loose = Math.max(signals.loose, (words.length - 1) / words.length / 2)
      })
    }
    if (found.size > 0) return
  }
}

/** Counted so far, to tell a common word from a rare one. */
const counted = 200

/**
 * The question as it was probably meant, where a word of it is in no story: the likeliest word of the index, or
 * two words written as one. Null where every word is known, or nothing is near.
 */
export function corrected(db: Db, shelf: Shelf, question: Question): Question | null {
  const known = new Set(
    knownWords(
      db,
      question.words.map(({ folded }) => folded),
    ).map(({ folded }) => folded),
  )
  let isOther = false
  const words = question.words.map((typed) => {
    if (known.has(typed.folded) || /\d/.test(typed.folded)) return typed.typed
    const better = apart(db, typed.folded) ?? likeliest(db, shelf, typed)
    if (better === null) return typed.typed
    isOther = true
    return better
  })
  return isOther ? withWords(question, words.join(' ')) : null
}

function likeliest(db: Db, shelf: Shelf, typed: Asked): string | null {
  const ranked = variantsOf(db, typed)
    .slice(0, 8)
    .map((word) => ({
      word,
      count: countMatches(
        db,
        shelf.index,
        'texts',
        narrowed('texts', oneWord('texts', word, 'folded'), { facets: shelf.facets, without: [] }),
        counted,
      ),
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => ({ word, worth: nearness(typed, word) + count / counted / 3 }))
    .sort((a, b) => b.worth - a.worth)
  return ranked[0]?.word.typed ?? null
}

/** `doimoi` is `doi moi`. */
function apart(db: Db, folded: string): string | null {
  if (folded.length < 4 || folded.length > 24) return null
  const ways: [string, string][] = []
  for (let at = 1; at < folded.length; at += 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)]
    if (isPlain(head) && isPlain(tail)) ways.push([head, tail])
  }
  const known = new Set(knownWords(db, ways.flat()).map((row) => row.folded))
  const way = ways.find(([head, tail]) => known.has(head) && known.has(tail))
  return way ? way.join(' ') : null
}

/** A syllable without its marks; stopped ones are none without a tone. */
const isPlain = (folded: string) => isSyllable(folded) || /^[a-z]{1,5}(?:c|ch|p|t)$/.test(folded)

/** The words of the question as the best story that was found has them; null where they are the same. */
export function asFound(question: Question, text: string): string | null {
  const there = wordsTyped(text).map((word) => ({
    ...word,
    written: text.slice(word.start, word.end),
  }))
  let isOther = false
  const words = question.words.map((typed) => {
    if (there.some(({ folded }) => folded === typed.folded)) return typed.typed
    const near = neighboursOf(typed.folded)
    const better = there
      .filter(({ folded }) => isNeighbour(folded, typed.folded) || near.has(folded))
      .sort((a, b) => nearness(typed, b as Word) - nearness(typed, a as Word))[0]
    if (!better) return typed.typed
    isOther = true
    return better.written.toLowerCase()
  })
  return isOther ? words.join(' ') : null
}
