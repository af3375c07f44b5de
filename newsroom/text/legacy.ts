import { isSyllable } from './syllable.ts'

/** Encodings from before Unicode that fonts such as .VnTime (TCVN3) and VNI-Times still carry into pastes. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** TCVN 5712:1993, VN3: one byte for each letter, as it shows when the byte is read as Latin-1. */
const tcvn3 = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ ' +
    'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
    'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
    'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
)

/** VNI-Windows: some letters have a byte of their own, the others a mark behind the base letter. */
const vniLetters = pairs('ñđ ôơ öư îỵ æỉ óĩ òị ÑĐ ÔƠ ÖƯ ÎỴ ÆỈ ÓĨ ÒỊ')
const vniMarks = new Map([
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['à', '\u0302\u0300'],
  ['á', '\u0302\u0301'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['è', '\u0306\u0300'],
  ['é', '\u0306\u0301'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
])

function pairs(table: string): Map<string, string> {
  return new Map(table.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
}

/**
 * The text in Unicode, NFC. It must be as it was pasted: `nfc` would drop the soft hyphen that is `ư` in TCVN3.
 * Capitals that a font alone made (.VnTimeH) come out small.
 */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3')
    return text.replace(/[\u00A1-\u00FE]/g, (sign) => tcvn3.get(sign) ?? sign)
  return text
    .replace(/[aeouyôöAEOUYÔÖ][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]/g, composed)
    .replace(/[ñôöîæóòÑÔÖÎÆÓÒ]/g, (sign) => vniLetters.get(sign) ?? sign)
    .normalize('NFC')
}

function composed(pair: string): string {
  const [base = '', sign = ''] = pair
  const mark = vniMarks.get(sign.toLowerCase()) ?? ''
  return (vniLetters.get(base) ?? base) + mark
}

/** Letters that only Vietnamese in Unicode has. */
const unicodeVietnamese = /[\u1EA0-\u1EF9ăĂđĐĩĨũŨơƠưƯ]/u
/** A word of the paste, with every sign that stands for a letter in either encoding. */
const pastedWords = /[A-Za-z\u00A1-\u00FE]+/g
const hasHighSign = /[\u00A1-\u00FE]/

/**
 * Whether pasted text is Vietnamese in an old encoding: nothing in it is Vietnamese already, and of its words
 * with foreign signs more than four in five become Vietnamese syllables by that encoding, while fewer are
 * so as they stand. Null for anything else.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  if (unicodeVietnamese.test(text)) return null
  const words = (text.match(pastedWords) ?? [])
    .filter((word) => hasHighSign.test(word))
    .slice(0, 500)
  if (words.length < 2) return null
  const already = shareOfSyllables(words, (word) => word)
  const [best, other] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({
      encoding,
      share: shareOfSyllables(words, (word) => convertLegacy(word, encoding)),
    }))
    .toSorted((a, b) => b.share - a.share)
  if (!best || best.share <= 0.8 || best.share <= already || best.share === other?.share)
    return null
  return best.encoding
}

const shareOfSyllables = (words: string[], read: (word: string) => string) =>
  words.filter((word) => isVietnamese(read(word))).length / words.length

/** Quotes and other signs of the sort stick to a word where they are not letters of the encoding. */
const isVietnamese = (word: string) => isSyllable(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
