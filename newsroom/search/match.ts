import type { Field } from '#db/queries/search-matches'
import { foldedTerm } from './entries.ts'
import type { Asked, Question } from './question.ts'
import type { Reading } from './readings.ts'
import { hasMarks } from './words.ts'

/*
 * Questions to FTS5 (sqlite.org/fts5.html, section 3). Words hold letters, marks and digits only and stand
 * in quotation marks, so nothing that was typed is ever read as syntax.
 */

const folded = { headlines: 'headline_f', texts: '{headline_f sapo_f body_f}' }
const marked = { headlines: 'headline', texts: '{headline sapo body}' }

/**
 * Words without marks begin with a 0 and facets have figures in them, so what has no figure stands in its own columns
 * only, and is asked for without naming them: FTS5 then need not look at every place of every word.
 */
const within = (columns: string, words: readonly Asked[]) =>
  words.some(({ key }) => /\d/.test(key)) ? `${columns} : ` : ''

/** Whether marks that were typed count. */
export type Strictness = 'marked' | 'folded'

const quoted = (terms: readonly string[]) => `"${terms.join(' ')}"`
const joined = (operator: string) => (parts: readonly string[]) => {
  const once = [...new Set(parts)]
  return once.length === 1 ? (once[0] ?? '') : `(${once.join(` ${operator} `)})`
}
export const any = joined('OR')
export const all = joined('AND')

/** One word. Without marks it may be any word of its letters. */
export const oneWord = (field: Field, word: Asked, strictness: Strictness): string =>
  strictness === 'marked' && hasMarks(word)
    ? within(marked[field], [word]) + quoted([word.key])
    : within(folded[field], [word]) + quoted([foldedTerm(word.folded)])

/** Words side by side; of those typed with marks, the marks count too. */
export function phrase(field: Field, words: readonly Asked[], strictness: Strictness): string {
  if (strictness === 'marked' && words.every(hasMarks)) {
    return within(marked[field], words) + quoted(words.map(({ key }) => key))
  }
  const letters =
    within(folded[field], words) + quoted(words.map((word) => foldedTerm(word.folded)))
  if (strictness === 'folded') return letters
  const marks = words.filter(hasMarks).map((word) => oneWord(field, word, 'marked'))
  return all([letters, ...marks])
}

/** Words near each other, in any order. */
export function near(field: Field, words: readonly Asked[], strictness: Strictness): string {
  const isWhole = strictness === 'marked' && words.every(hasMarks)
  const columns = within(isWhole ? marked[field] : folded[field], words)
  const terms = words.map((word) => quoted([isWhole ? word.key : foldedTerm(word.folded)]))
  const letters = `${columns}NEAR(${terms.join(' ')}, ${words.length + 4})`
  if (isWhole || strictness === 'folded') return letters
  return all([letters, ...words.filter(hasMarks).map((word) => oneWord(field, word, 'marked'))])
}

/** The whole question as a phrase, in each of the ways in which it can be read. */
export function asPhrase(
  field: Field,
  { words }: Question,
  readings: readonly Reading[],
  strictness: Strictness,
): string {
  const others = readings.filter((reading) => reading.phrase !== undefined).slice(0, 6)
  const ways = [
    words,
    ...others.map(({ from, to, phrase: other = [] }) => [
      ...words.slice(0, from),
      ...other,
      ...words.slice(to),
    ]),
  ]
  return any(ways.map((way) => phrase(field, way, strictness)))
}

/** Words that stand for one thing, and what else they can be read as; `isKept` are in quotation marks. */
type Part = { own: Asked[]; isKept: boolean; others: readonly Reading[] }

/** What must all be there, in order. */
export function partsOf(
  { words, phrases }: Pick<Question, 'words' | 'phrases'>,
  readings: readonly Reading[],
): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < words.length; ) {
    const kept = phrases.find(({ from }) => from === at)
    const here = readings.filter(({ from }) => from === at)
    const to = kept?.to ?? Math.max(at + 1, ...here.map((reading) => reading.to))
    const others = here.filter((reading) => reading.to === to)
    parts.push({ own: words.slice(at, to), isKept: kept !== undefined, others })
    at = to
  }
  return parts
}

/** Filed under one of these. */
export const filedUnder = (facets: readonly string[]): string =>
  `facets : ${any(facets.map((one) => quoted([one])))}`

/** Every word somewhere; what can be read in another way may be there in that way instead. */
export function asWords(
  field: Field,
  question: Question,
  readings: readonly Reading[],
  strictness: Strictness,
): string {
  const parts = partsOf(question, readings).map(({ own, isKept, others }) => {
    const literal = isKept
      ? phrase(field, own, strictness)
      : all(own.map((word) => oneWord(field, word, strictness)))
    const ways = others.map(({ phrase: other, facets }) =>
      other ? phrase(field, other, strictness) : filedUnder(facets ?? []),
    )
    return any([literal, ...ways])
  })
  return all(parts)
}

/** What narrows every question: each inner list is one of which at least one facet must be there. */
export type Narrowing = { facets: readonly (readonly string[])[]; without: readonly Asked[][] }

/** `core`, of what is filed so, and without what must not be there. */
export function narrowed(field: Field, core: string, { facets, without }: Narrowing): string {
  const kept = all([core, ...facets.map(filedUnder)])
  if (without.length === 0) return kept
  const dropped = without.map((words) => phrase(field, words, 'marked'))
  return `(${kept}) NOT ${any(dropped)}`
}
