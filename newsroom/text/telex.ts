import { nfc } from './nfc.ts'
import { isSyllable, likeCase, type Syllable, spell, syllableOf } from './syllable.ts'

const toneKeys: Record<string, string> = {
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  s: '\u0301',
  j: '\u0323',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  1: '\u0301',
  5: '\u0323',
}
const shapes: Record<string, Record<string, string>> = {
  a: { a: 'â' },
  e: { e: 'ê' },
  o: { o: 'ô' },
  d: { d: 'đ' },
  w: { a: 'ă', o: 'ơ', u: 'ư' },
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { o: 'ơ', u: 'ư' },
  8: { a: 'ă' },
  9: { d: 'đ' },
}
const vowel = /[aăâeêioôơuưy]/

/**
 * The syllable that these keys type with Telex or VNI on: `ddaof` and `d9ao2` are `đào`. Null where the keys are
 * plain letters of no syllable, or type nothing other than themselves.
 */
export function decodeKeys(keys: string): string | null {
  const lower = keys.toLowerCase()
  if (!/^[a-z]+[a-z0-9]*$/.test(lower) || lower.length > 12) return null
  const typed = /\d/.test(lower) ? type(lower, /[1-5]/, /[6-9]/) : type(lower, /[fsrxj]/, /[aeodw]/)
  return typed === null || typed === lower ? null : likeCase(typed, keys)
}

/** Presses the keys one by one, as an input method would, and accepts only what ends as a syllable. */
function type(keys: string, isTone: RegExp, isShape: RegExp): string | null {
  let letters = ''
  let tone = ''
  for (const key of keys) {
    const mark = toneKeys[key]
    if (mark && isTone.test(key) && vowel.test(letters)) tone = mark
    else letters = (isShape.test(key) && shaped(letters, key)) || letters + key
  }
  const syllable = syllableOf(completed(letters))
  return syllable && accepted({ ...syllable, tone }) ? spell({ ...syllable, tone }) : null
}

const accepted = (syllable: Syllable) => isSyllable(spell(syllable))

/** Changes the nearest letter that the key shapes, however far back; null where there is none. */
function shaped(letters: string, key: string): string | null {
  if ((key === 'w' || key === '7') && /(?<!q)u[oơ]/.test(letters)) {
    return letters.replace(/(?<!q)u[oơ]/, 'ươ')
  }
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const made = shapes[key]?.[letters.charAt(at)]
    // Only an onset is đ, and it stands first.
    if (made && (made !== 'đ' || at === 0))
      return letters.slice(0, at) + made + letters.slice(at + 1)
  }
  return key === 'w' && !vowel.test(letters) ? `${letters}ư` : null
}

/** Input methods finish `ưo` and `uơ` before another letter to `ươ`. */
const completed = (letters: string) => letters.replace(/ưo|(?<!q)uơ(?=[a-z])/g, 'ươ')

/**
 * A line typed with the input method off, as it would read with it on: `ddaof tajo casn booj` is
 * `đào tạo cán bộ`. Words that are none stay; null where no word changes.
 */
export function decodeLine(line: string): string | null {
  const clean = nfc(line)
  const decoded = clean.replace(/[A-Za-z][A-Za-z0-9]*/g, (word) => decodeKeys(word) ?? word)
  return decoded === clean ? null : decoded
}
