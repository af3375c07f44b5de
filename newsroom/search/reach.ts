import type { Db } from '#db/connection'
import type { IndexName } from '#db/queries/search-index'
import { type Field, newestRow, rowBehind } from '#db/queries/search-matches'
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
/** An index of no more rows is looked at whole. */
const small = 4096

/** How many rows have something, about; from its newest rows, so that nothing common is counted to its end. */
function frequency(db: Db, index: IndexName, field: Field, match: string): number {
  const newest = newestRow(db, index)
  const behind = rowBehind(db, index, field, match, sample)
  return behind === null ? sample : (sample * newest) / (newest - behind + 1)
}

/** Whether no word of a question is common. */
export const isRare = (db: Db, { index }: Shelf, { words }: Question): boolean =>
  words.every((word) => frequency(db, index, 'texts', oneWord('texts', word, 'folded')) <= rare)

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
  const ofWords = (words: readonly Asked[]) =>
    Math.min(...words.map((word) => frequency(db, index, field, oneWord(field, word, 'folded'))))
  const ofFacets = (names: readonly string[]) => frequency(db, index, field, filedUnder(names))
  const ofParts = partsOf(question, readings)
    .sort((one, other) => lengthOf(other.own) - lengthOf(one.own))
    .slice(0, mostProbed + spare)
    .map(({ own, others }) =>
      others.reduce(
        (sum, other) => sum + (other.phrase ? ofWords(other.phrase) : ofFacets(other.facets ?? [])),
        ofWords(own),
      ),
    )
    .sort((one, other) => one - other)
  const rarest = Math.min(
    ofParts[Math.min(spare, ofParts.length - 1)] ?? newest,
    ...facets.map(ofFacets),
  )
  if (rarest <= wholeList * most) return null
  const lists = question.words.length + (question.without?.flat().length ?? 0)
  return stretchOf(newest, (most * Math.min(1, usualWords / lists) * newest) / rarest)
}

type Asking = { readings?: readonly Reading[]; spare?: number; most?: number }

const lengthOf = (words: readonly Asked[]) => Math.max(0, ...words.map(({ key }) => key.length))

/** About the newest `rows` rows. */
function stretchOf(newest: number, rows: number): Stretch {
  const level = Math.max(
    0,
    stretches.findIndex((bits) => 2 ** bits >= rows),
  )
  const length = 2 ** (stretches[level] ?? 0)
  const last = Math.floor(newest / length)
  const facets = [last, last - 1]
    .filter((number) => number >= 0)
    .map((number) => stretchFacet(level, number * length))
  return { facets, from: Math.max(0, Math.floor(newest - rows)) }
}
