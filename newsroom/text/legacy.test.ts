import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { convertLegacy, detectLegacy, type LegacyEncoding } from './legacy.ts'

const letters = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) =>
    (vowel + tone).normalize('NFC'),
  ),
)

/** The letters in the order of `letters`, then đ, as the two encodings write them. */
const written: Record<LegacyEncoding, string> = {
  tcvn3:
    'a µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë e Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö i × Ø Ü Ý Þ o ß á â ã ä « å æ ç è é ¬ ê ë ì í î u ï ñ ò ó ô \u00AD õ ö ÷ ø ù y ú û ü ý þ ®',
  vni: 'a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä i ì æ ó í ò o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï y yø yû yõ yù î ñ',
}

describe.each(['tcvn3', 'vni'] as const)('%s', (encoding) => {
  test('every letter is converted', () => {
    expect(convertLegacy(written[encoding], encoding).split(' ')).toEqual([...letters, 'đ'])
  })

  test('a page written in it is recognised and comes back whole', () => {
    const page = readFileSync('test/pages/suoi-may.txt', 'utf8').toLowerCase()
    const signs = written[encoding].split(' ')
    const back = new Map([...letters, 'đ'].map((letter, place) => [letter, signs[place] ?? letter]))
    const pasted = [...page].map((letter) => back.get(letter) ?? letter).join('')
    expect(detectLegacy(pasted)).toBe(encoding)
    expect(convertLegacy(pasted, encoding)).toBe(page)
  })
})

test.each<[string, LegacyEncoding, string]>([
  ['§¶ng bé tØnh Lµo Cai', 'tcvn3', 'Đảng bộ tỉnh Lào Cai'],
  ['Ñaûng boä tænh Laøo Cai', 'vni', 'Đảng bộ tỉnh Lào Cai'],
  ['ÑAÛNG BOÄ TÆNH', 'vni', 'ĐẢNG BỘ TỈNH'],
  ['ng\u00ADêi d©n vïng cao', 'tcvn3', 'người dân vùng cao'],
  ['Ngöôøi daân vuøng cao', 'vni', 'Người dân vùng cao'],
])('%s is %s', (pasted, encoding, text) => {
  expect(detectLegacy(pasted)).toBe(encoding)
  expect(convertLegacy(pasted, encoding)).toBe(text)
})

test.each([
  'Đảng bộ tỉnh Lào Cai',
  'Lào Cai: chè, cà phê và mía',
  'Le café est fermé jusqu’à l’été, où êtes-vous ?',
  'Señor Muñoz habló con Ángel en Málaga',
  'Schöne Grüße aus Köln, Straße für Füße',
  'plain ASCII text',
  '© 2026 – 100 µm ± 5°',
  '',
])('%j is no old encoding', (text) => {
  expect(detectLegacy(text)).toBeNull()
})
