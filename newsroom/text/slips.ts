import {
  isSyllable,
  likeCase,
  spell,
  syllableOf,
  type ToneStyle,
  toneMarks,
  withTonePlaced,
} from './syllable.ts'
import { decodeKeys } from './telex.ts'

/**
 * What a slip of the keyboard is: keys that were not composed, two tone marks in one syllable, a tone on
 * a letter that does not carry it, or a spelling that no Vietnamese syllable has.
 */
export type SlipKind = 'keys' | 'doubled-tone' | 'tone-place' | 'spelling'

export type Slip = {
  kind: SlipKind
  word: string
  /** Where the word begins in the text, in UTF-16 units. */
  index: number
  /** The word that was probably meant; null where there is no telling. */
  suggestion: string | null
}

/** Addresses, mail, tags and words with digits are not prose. */
const notProse = /\S*(?:https?:|www\.|@|#|_)\S*|\S+\.(?:vn|com|net|org|example)\b\S*/giu
const words = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}]+(?![\p{L}\p{M}\d])/gu
const vietnameseMark = /[ăâđêôơưĂÂĐÊÔƠƯ]|[\u1EA0-\u1EF9]|[àáãèéìíòóõùúýĩũÀÁÃÈÉÌÍÒÓÕÙÚÝĨŨ]/u
const tones = new RegExp(`[${toneMarks}]`, 'gu')

/** Foreign words of Vietnamese papers that are keys of a Vietnamese syllable too. */
const foreign = new Set(
  `boom boot cool deep feed feet fast food how keep law low meet moon need new noon now pool room row saw
  seed seek seem show sofa soon teen week wow zoom zoo`.split(/\s+/),
)

/**
 * Slips of Vietnamese in prose (NFC), in order. Acronyms are never flagged; names, and foreign words without
 * Vietnamese marks, only when they read as keys that were not composed: `Lafo`, `ddaay`, `nguwowif`.
 * @param options.style where the house places tone marks
 * @param options.language BCP 47 tag of the prose; in another one a word without marks, like `of`, is no key at all
 */
export function findSlips(
  text: string,
  { style = 'old', language = 'vi' }: { style?: ToneStyle; language?: string } = {},
): Slip[] {
  const prose = text.replace(notProse, (passage) => ' '.repeat(passage.length))
  return [...prose.matchAll(words)].flatMap(({ 0: word, index }) => {
    const found = slipIn(word, style)
    const isMeant = found && (language === 'vi' || found.kind !== 'keys')
    return isMeant ? [{ ...found, word, index }] : []
  })
}

function slipIn(word: string, style: ToneStyle): Pick<Slip, 'kind' | 'suggestion'> | null {
  if (word.length < 2 || isSyllable(word) || isAcronym(word)) return null
  if (!vietnameseMark.test(word)) {
    const meant = foreign.has(word.toLowerCase()) || !isLeftOver(word) ? null : decodeKeys(word)
    return meant === null ? null : { kind: 'keys', suggestion: meant }
  }
  const count = word.normalize('NFD').match(tones)?.length ?? 0
  if (count > 1) return { kind: 'doubled-tone', suggestion: withOneTone(word) }
  const placed = withTonePlaced(word, style)
  if (placed !== word) return { kind: 'tone-place', suggestion: placed }
  if (word !== word.toLowerCase()) return null
  return { kind: 'spelling', suggestion: withHornedPair(word) }
}

/** All capitals, or capitals after the first letter: UBND, HĐND, GDĐT, VietGAP. */
const isAcronym = (word: string) => /\p{Lu}/u.test(word.slice(1))

/** Keys that a composed syllable has used up: doubled letters, and those that Vietnamese does not write. */
const isLeftOver = (word: string) => /^dd|aa|ee|oo|.[fjwz]|^w/i.test(word)

/** Keeps the first tone that makes a syllable: `nướớc` is meant as `nước`. */
function withOneTone(word: string): string | null {
  const loose = word.toLowerCase().normalize('NFD')
  const marks = loose.match(tones) ?? []
  const bare = loose
    .replace(tones, '')
    .normalize('NFC')
    .replace(/([aăâeêioôơuưy])\1/g, '$1')
  const [syllable, tone = ''] = [syllableOf(bare), marks[0]]
  if (!syllable) return null
  const meant = spell({ ...syllable, tone })
  return isSyllable(meant) ? likeCase(meant, word) : null
}

/** `thuơng` and `ngưoi` lack one horn of `ươ`. */
function withHornedPair(word: string): string | null {
  const meant = withTonePlaced(
    word
      .normalize('NFD')
      .replace(/u([\u0300\u0309\u0303\u0301\u0323]?)o\u031B/, 'u\u031B$1o\u031B')
      .replace(/u\u031B([\u0300\u0309\u0303\u0301\u0323]?)o(?!\u031B)/, 'u\u031B$1o\u031B')
      .normalize('NFC'),
  )
  return meant !== word && isSyllable(meant) ? meant : null
}
