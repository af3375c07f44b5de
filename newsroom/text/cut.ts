const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** What may not stand before the ellipsis: dashes, stops, opening quotes and brackets. */
const danglingEnd = /[\s,;:.!?…/\-–—“‘«([{"'&+]+$/u

/** A word is whole where a space follows, with or without stops before it. */
const wordEnds = /^[,;:.!?…]*\s/u

/** The number of characters as a reader counts them. */
export function graphemeCount(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}

/**
 * The beginning of a sapo for lists: at most `limit` graphemes, the ellipsis included, cut after a
 * whole word; the text itself when it is short enough. A single word that is too long is cut inside.
 */
export function teaser(text: string, limit = 300): string {
  const whole = text.trim()
  if (whole.length <= limit) return whole
  const room = cutPoint(whole, limit - 1)
  if (room.next >= whole.length) return whole
  const head = whole.slice(0, room.end)
  const lastSpace = wordEnds.test(whole.slice(room.end, room.end + 8))
    ? room.end
    : head.search(/\s\S*$/u)
  const words = head.slice(0, lastSpace > 0 ? lastSpace : room.end).replace(danglingEnd, '')
  return `${words === '' ? head : words}…`
}

/** The end of a sentence, and not the stop of `TP. Lào Cai` or `ThS. Lò Thị Mai`. */
const sentenceEnd =
  /(?<=\p{Ll}\p{Ll}|[\s“‘(]\p{Ll}|[\d%”’)])(?:\.|!|\?|…)[”’)]?(?=\s+[“‘(\d\p{Lu}])/gu

/**
 * The beginning of a sapo for lists where nobody should be left in the middle of a sentence: as many whole
 * sentences as fit into `limit` graphemes, when they fill a third of it; `teaser` else.
 */
export function firstSentences(text: string, limit = 300): string {
  const whole = text.trim()
  const room = cutPoint(whole, limit).end
  if (room === whole.length) return whole
  const ends = [...whole.matchAll(sentenceEnd)].map((end) => end.index + end[0].length)
  const last = ends.findLast((end) => end <= room) ?? 0
  return graphemeCount(whole.slice(0, last)) * 3 >= limit
    ? whole.slice(0, last)
    : teaser(whole, limit)
}

/** Where `count` graphemes end, and where the one after them ends. */
function cutPoint(text: string, count: number): { end: number; next: number } {
  let seen = 0
  for (const { index, segment } of graphemes.segment(text)) {
    if (seen === count) return { end: index, next: index + segment.length }
    seen += 1
  }
  return { end: text.length, next: text.length }
}

/** Vietnamese counts syllables as words; an adult reads about 220 of them in a minute. */
const wordsPerMinute = 220

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute))
