import { type ToneStyle, toneStyleOf, withTonePlaced } from './syllable.ts'

/**
 * What is not wrong and still not how the paper prints: spaces that stand double, straight quotation marks, one mark
 * of a pair without the other, a tone mark placed in the style that the house does not write.
 */
export type BlemishKind = 'spaces' | 'straight-quotes' | 'unpaired-quote' | 'tone-style'

export type Blemish = {
  kind: BlemishKind
  /** The passage that is replaced. */
  word: string
  /** Where it begins in the text, in UTF-16 units. */
  index: number
  /** What the paper prints instead; null where only a person can tell. */
  suggestion: string | null
}

/** Blemishes of one paragraph (NFC), in order. */
export function findBlemishes(text: string, style: ToneStyle): Blemish[] {
  return [
    ...spaces(text),
    ...straightQuotes(text),
    ...unpairedQuotes(text),
    ...toneStyles(text, style),
  ].sort((one, other) => one.index - other.index)
}

const spaces = (text: string): Blemish[] =>
  [...text.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ 0: word, index }) => ({
    kind: 'spaces',
    word,
    index,
    suggestion: ' ',
  }))

/** A straight mark opens behind a space or a bracket and closes elsewhere; behind a figure it may be inches. */
function straightQuotes(text: string): Blemish[] {
  let isOpen = false
  return [...text.matchAll(/"/g)].flatMap(({ 0: word, index }) => {
    const before = text.charAt(index - 1)
    if (!isOpen && /\d/.test(before)) return []
    isOpen = before === '' || /[\s([{–—“‘]/.test(before)
    return [{ kind: 'straight-quotes' as const, word, index, suggestion: isOpen ? '“' : '”' }]
  })
}

function unpairedQuotes(text: string): Blemish[] {
  const open: number[] = []
  const alone: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') open.push(index)
    else if (open.pop() === undefined) alone.push(index)
  }
  return [...alone, ...open].map((index) => ({
    kind: 'unpaired-quote',
    word: text.charAt(index),
    index,
    suggestion: null,
  }))
}

/** A name is written as its bearer writes it: words with a capital count only where they begin a sentence. */
function toneStyles(text: string, style: ToneStyle): Blemish[] {
  return [...text.matchAll(/(?<![\p{L}\p{M}\d])[\p{L}\p{M}]+(?![\p{L}\p{M}\d])/gu)].flatMap(
    ({ 0: word, index }) => {
      const found = toneStyleOf(word)
      if (found === null || found === style) return []
      const begins = /(?:^|[.?!…:]\s+|\n)[“"(]*$/.test(text.slice(Math.max(0, index - 6), index))
      if (word !== word.toLowerCase() && !begins) return []
      return [{ kind: 'tone-style' as const, word, index, suggestion: withTonePlaced(word, style) }]
    },
  )
}
