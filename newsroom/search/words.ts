import { fold } from '../text/fold.ts'
import { nfc } from '../text/nfc.ts'
import { toneKey } from '../text/tone.ts'

/** A word of a text: where it stands, its tone key, and what it is without marks. */
export type Word = { start: number; end: number; key: string; folded: string }

/** Runs of letters and digits; `1.234.567` is one number, `20/3` and `99,97` are two. */
const word = /\d{1,3}(?:\.\d{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu

/** Longer runs are no words, and an index has no use for them. */
const longestWord = 40

/** The words of an NFC text, as the index and a question both see them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const written = match[0].includes('.') ? match[0].replaceAll('.', '') : match[0]
    if (written.length > longestWord) continue
    words.push({ start: match.index, end: match.index + match[0].length, ...spelled(written) })
  }
  return words
}

type Spelled = Pick<Word, 'key' | 'folded'>
const spellings = new Map<string, Spelled>()
const mostSpellings = 50_000

/** A language has few words, and each is met again and again. */
function spelled(written: string): Spelled {
  const known = spellings.get(written)
  if (known) return known
  const made = { key: toneKey(written), folded: bare(written) }
  if (spellings.size < mostSpellings) spellings.set(written, made)
  return made
}

/** A mark that stands alone, or that no letter has, is no part of a word. */
const bare = (written: string) => fold(written).replace(/\p{M}+/gu, '')

/** The words of whatever was typed, pasted or imported. */
export const wordsTyped = (text: string): Word[] => wordsOf(nfc(text))

export const hasMarks = ({ key, folded }: Pick<Word, 'key' | 'folded'>): boolean => key !== folded

/**
 * Whether a word may be what was typed: the same letters, and every mark that was typed. `đoi` and `đôi` may
 * be `đổi`; `đỗi` and `doi` with another mark may not.
 */
export function allows(typed: Pick<Word, 'key' | 'folded'>, other: Pick<Word, 'key' | 'folded'>) {
  if (typed.key === other.key) return true
  if (typed.folded !== other.folded) return false
  const letters = [...other.key.normalize('NFD')]
  let at = 0
  for (const letter of typed.key.normalize('NFD')) {
    const wanted = letter === 'đ' ? ['đ'] : letter === 'd' ? ['d', 'đ'] : [letter]
    while (at < letters.length && !wanted.includes(letters[at] ?? '')) {
      if (!/\p{M}/u.test(letters[at] ?? '')) return false
      at += 1
    }
    if (at === letters.length) return false
    at += 1
  }
  return true
}
