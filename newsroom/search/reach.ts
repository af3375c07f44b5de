import type { Db } from '#db/connection'
import type { IndexName } from '#db/queries/search-index'
import { type Field, newestRow, rowsBehind } from '#db/queries/search-matches'
import { stretches, stretchFacet } from './facets.ts'
import { filedUnder, oneWord, partsOf } from './match.ts'
import type { Asked, Question } from './question.ts'
import type { Reading } from './readings.ts'

/** An index as one actor or reader sees it. */
export type Shelf = { index: IndexName; facets: readonly (readonly string[])[] }

/** The newest rows, none below `from`. FTS5 goes on behind `from` until a row answers, and stops where `facets` end. */
export type Stretch = { facets: readonly string[]; from: number }

/** So many rows of a word, the newest, tell how common it is. */
const sample = 400
/** Parts of a question that are looked at, those of the longest words. */
const mostProbed = 5
/** What is in no more stories than this is rare. */
const rare = 2500
/** Rows of the rarest word that may be walked through, by a question of as many words as people usually ask. */
const mostWalked = 1000
/** A list that is so many times as long is walked to its end all the same, rather than cut. */
const wholeList = 2
/** Every word beyond these is a list more to walk beside. */
const usualWords = 8
/** Stretches of rows that are named at the most, but for the one that begins in the middle. */
const mostNamed = 4
/** An index of no more rows is looked at whole. */
const small = 4096

/** How many rows answer each of `matches`, about; from the newest rows, so that nothing common is counted to its end. */
function frequencies(
  db: Db,
  { index, field, newest }: { index: IndexName; field: Field; newest: number },
  matches: readonly string[],
) {
  const behind = rowsBehind(db, index, field, [...new Set(matches)], sample)
  const counts = behind.map(({ match, row }): [string, number] => [
    match,
    row === null ? sample : (sample * newest) / (newest - row + 1),
  ])
  return new Map(counts)
}

/** Whether no word of a question is common. */
export function isRare(db: Db, { index }: Shelf, { words }: Question): boolean {
  const matches = words.map((word) => oneWord('texts', word, 'folded'))
  const place = { index, field: 'texts' as const, newest: newestRow(db, index) }
  return [...frequencies(db, place, matches).values()].every((count) => count <= rare)
}

/**
 * How far back a field may be asked; null: to its end. FTS5 walks the shortest list among what must all be there, so
 * a question with a rare word, or of a shelf with few stories, costs that list. One of common words alone is asked of
 * the newest stories, as far as there are about `most` rows of its rarest word, fewer where many words are asked.
 * @param spare so many of the rarest words may be replaced or left out, and tell nothing
 */
export function reachOf(
  db: Db,
  { index, facets }: Shelf,
  field: Field,
  question: Pick<Question, 'words' | 'phrases'> & Partial<Pick<Question, 'without'>>,
  { readings = [], spare = 0, most = mostWalked }: Asking,
): Stretch | null {
  const newest = newestRow(db, index)
  if (newest <= small) return null
  const inWords = (words: readonly Asked[]) => words.map((word) => oneWord(field, word, 'folded'))
  // Of each part the ways to say it, of each way what must all be there.
  const parts = partsOf(question, readings)
    .sort((one, other) => lengthOf(other.own) - lengthOf(one.own))
    .slice(0, mostProbed + spare)
    .map(({ own, others }) => [
      inWords(own),
      ...others.map(({ phrase, facets: names = [] }) =>
        phrase ? inWords(phrase) : [filedUnder(names)],
      ),
    ])
  const shelves = facets.map(filedUnder)
  const counts = frequencies(db, { index, field, newest }, [...parts.flat(2), ...shelves])
  const rarestOf = (matches: readonly string[]) =>
    Math.min(newest, ...matches.map((match) => counts.get(match) ?? newest))
  const ofParts = parts
    .map((ways) => ways.reduce((sum, way) => sum + rarestOf(way), 0))
    .sort((one, other) => one - other)
  const rarest = Math.min(ofParts[Math.min(spare, ofParts.length - 1)] ?? newest, rarestOf(shelves))
  if (rarest <= wholeList * most) return null
  const walked = [
    ...question.words,
    ...(question.without ?? []).flat(),
    ...readings.flatMap(({ phrase = [] }) => phrase),
  ]
  const lists = new Set(walked.map(({ key }) => key)).size
  return stretchOf(newest, (most * Math.min(1, usualWords / lists) * newest) / rarest)
}

type Asking = { readings?: readonly Reading[]; spare?: number; most?: number }

const lengthOf = (words: readonly Asked[]) => Math.max(0, ...words.map(({ key }) => key.length))

/** About the newest `rows` rows, named by as short stretches as a few of them will do. */
function stretchOf(newest: number, rows: number): Stretch {
  const from = Math.max(0, Math.floor(newest - rows))
  const fitting = stretches.findIndex((bits) => mostNamed * 2 ** bits >= rows)
  const level = fitting < 0 ? stretches.length - 1 : fitting
  const length = 2 ** (stretches[level] ?? 0)
  const [first, last] = [Math.floor(from / length), Math.floor(newest / length)]
  const facets = Array.from({ length: last - first + 1 }, (_, step) =>
    stretchFacet(level, (last - step) * length),
  )
  return { facets, from }
}
