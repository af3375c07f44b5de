import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { nfc } from './nfc.ts'

test('on NFC text every character keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const clean = nfc(text)
      expect(fold(clean)).toHaveLength(clean.length)
      expect(fold(fold(clean))).toBe(fold(clean))
    }),
    { numRuns: 3_000 },
  )
})

test('all 134 Vietnamese letters become a to z', () => {
  const vowels = [...'aăâeêioôơuưy']
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
  const toned = vowels.flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')))
  const all = [...toned, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()])
  expect(all).toHaveLength(146)
  expect(fold(all.join(''))).toMatch(/^[adeiouy]+$/)
})

test.each([
  ['Đổi mới khâu “then chốt”', 'doi moi khau “then chot”'],
  ['ĐẢNG BỘ TỈNH', 'dang bo tinh'],
  ['Điện Biên', 'dien bien'],
  ['người ầ ế ộ ữ', 'nguoi a e o u'],
  ['İstanbul Hàn 한국 café', 'istanbul han 한국 cafe'],
  ['99,97% 20/3 C++', '99,97% 20/3 c++'],
  ['', ''],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
