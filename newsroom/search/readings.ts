import type { Db } from '#db/connection'
import { allAbbreviations, allPenNames, namedBySlugs } from '#db/queries/search-matches'
import { slug } from '../text/slug.ts'
import { facet } from './facets.ts'
import type { Asked, Question } from './question.ts'
import { allows, wordsTyped } from './words.ts'

/** Words of a question that can be read in another way: as a phrase, or as something that stories are filed under. */
export type Reading = {
  from: number
  to: number
  phrase?: Asked[]
  facets?: string[]
}

/** Words of a name, at the most. */
const longestName = 6

/**
 * What else parts of a question say: abbreviations and what they stand for, both ways; authors, pen names, tags
 * and topics, as they are called now.
 */
export function readingsOf(db: Db, { words }: Question): Reading[] {
  return [...abbreviated(db, words), ...named(db, words)]
}

function abbreviated(db: Db, words: readonly Asked[]): Reading[] {
  const readings: Reading[] = []
  for (const { short, long } of allAbbreviations(db)) {
    const [shortWords, longWords] = [asked(short), asked(long)]
    for (const [from, to] of [
      [shortWords, longWords],
      [longWords, shortWords],
    ] as const) {
      for (let at = 0; at + from.length <= words.length; at += 1) {
        const fits = from.every((word, step) => reads(words[at + step], word, from === shortWords))
        if (fits) readings.push({ from: at, to: at + from.length, phrase: to })
      }
    }
  }
  return readings
}

/** Marks that were typed must be those of the word; an abbreviation is typed with or without them. */
const reads = (typed: Asked | undefined, word: Asked, isShort: boolean) =>
  typed !== undefined && (isShort ? typed.folded === word.folded : allows(typed, word))

/** The same few abbreviations are read with every question. */
const taken = new Map<string, Asked[]>()

function asked(text: string): Asked[] {
  const known = taken.get(text)
  if (known) return known
  const words = wordsTyped(text).map(({ key, folded, start, end }) => ({
    key,
    folded,
    typed: text.slice(start, end),
  }))
  if (taken.size > 2000) taken.clear()
  taken.set(text, words)
  return words
}

function named(db: Db, words: readonly Asked[]): Reading[] {
  const spans = new Map<string, { from: number; to: number }[]>()
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestName); to += 1) {
      const name = words
        .slice(from, to)
        .map(({ folded }) => folded)
        .join('-')
      spans.set(name, [...(spans.get(name) ?? []), { from, to }])
    }
  }
  if (spans.size === 0) return []
  const slugs = [...spans.keys()].flatMap((name) => [name, `${name}-2`, `${name}-3`])
  const rows = namedBySlugs(db, slugs).map(({ kind, id, slug: address }) => ({
    facet: facet[kind](id),
    name: spans.has(address) ? address : address.replace(/-\d$/, ''),
  }))
  const pens = allPenNames(db)
    .map(({ authorId, name }) => ({ facet: facet.author(authorId), name: slug(name, '') }))
    .filter(({ name }) => spans.has(name))
  const byName = Map.groupBy([...rows, ...pens], ({ name }) => name)
  return [...byName].flatMap(([name, found]) =>
    (spans.get(name) ?? []).map((span) => ({
      ...span,
      facets: [...new Set(found.map((one) => one.facet))],
    })),
  )
}
