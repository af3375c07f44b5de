import { type Asked, readQuestion } from './question.ts'
import { allows, type Word, wordsOf } from './words.ts'

/** A piece of a text, and whether it answers the question. Text as it is written: whoever shows it escapes it. */
export type Piece = { text: string; marked: boolean }

const seldom = 1

/**
 * A text in pieces, with what answers a question marked. Where words of the question stand together, those that
 * stand alone are left; marks that were typed count where any word has them.
 * @param asked what was answered, and other ways of saying it
 */
export function marksIn(text: string, asked: readonly string[]): Piece[] {
  const words = wordsOf(text)
  const hit = hitsIn(words, asked)
  const pieces: Piece[] = []
  let end = 0
  for (let at = 0; at < words.length; at += 1) {
    if (!hit[at]) continue
    let last = at
    while (hit[last + 1]) last += 1
    const [from, to] = [words[at]?.start ?? 0, words[last]?.end ?? 0]
    if (from > end) pieces.push({ text: text.slice(end, from), marked: false })
    pieces.push({ text: text.slice(from, to), marked: true })
    end = to
    at = last
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false })
  return pieces
}

function hitsIn(words: readonly Word[], asked: readonly string[]): boolean[] {
  const [main = '', ...others] = asked
  const { words: wanted } = readQuestion(main)
  const exact = words.map((word) => wanted.some((one) => allows(one, word)))
  const loose = words.map((word) => wanted.some(({ folded }) => folded === word.folded))
  const own = exact.some(Boolean) ? exact : loose
  const alone = (at: number) => !own[at - 1] && !own[at + 1]
  const hasRuns = wanted.length > seldom && own.some((is, at) => is && !alone(at))
  const hit = own.map((is, at) => is && !(hasRuns && alone(at)))
  for (const other of others) markRuns(hit, words, readQuestion(other).words)
  return hit
}

function markRuns(hit: boolean[], words: readonly Word[], run: readonly Asked[]) {
  if (run.length === 0) return
  words.forEach((_, at) => {
    if (run.every(({ folded }, step) => words[at + step]?.folded === folded)) {
      for (let step = 0; step < run.length; step += 1) hit[at + step] = true
    }
  })
}

/** How many words before the first hit a passage shows. */
const before = 8

/** The stretch of a text, at most so many words long, that answers most; null where nothing in it does. */
export function passageIn(text: string, asked: readonly string[], most: number): string | null {
  const words = wordsOf(text)
  const hit = hitsIn(words, asked)
  let best = { from: -1, count: 0 }
  let count = 0
  for (let to = 0; to < words.length; to += 1) {
    if (hit[to]) count += 1
    if (hit[to - (most - before)]) count -= 1
    if (count > best.count) best = { from: to, count }
  }
  if (best.count === 0) return null
  const first = hit.indexOf(true, Math.max(0, best.from - (most - before) + 1))
  const from = Math.max(0, first - before)
  const to = Math.min(words.length, from + most)
  const [isCutBefore, isCutAfter] = [from > 0, to < words.length]
  // Where nothing is left out, what stands around the outermost words belongs to them.
  const slice = text
    .slice(isCutBefore ? words[from]?.start : 0, isCutAfter ? words[to - 1]?.end : undefined)
    .trim()
    .replace(/\s+/g, ' ')
  return `${isCutBefore ? '… ' : ''}${slice}${isCutAfter ? ' …' : ''}`
}
