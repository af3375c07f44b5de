import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nfc, nfcLine } from './nfc.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

test('nfc is idempotent, NFC and well formed for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = nfc(text)
      expect(nfc(clean)).toBe(clean)
      expect(clean.normalize('NFC')).toBe(clean)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toMatch(/(?![\n\t])[\p{Cc}\u200B\u2060\uFEFF]/u)
    }),
    { numRuns: 2_000 },
  )
})

test('nfcLine is idempotent and one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = nfcLine(text)
      expect(nfcLine(line)).toBe(line)
      expect(line).not.toMatch(/[\n\r\t]|^\s|\s$| {2}/)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['Lào Cai'.normalize('NFD'), 'Lào Cai'],
  ['Đổi\u200B mới\uFEFF', 'Đổi mới'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['TP.\u00A0Sa\u00A0Pa', 'TP.\u00A0Sa\u00A0Pa'],
  ['một\u0000 hai\u0007\u00AD', 'một hai'],
  ['\u202Eđảo\u202C', 'đảo'],
  ['👨\u200D👩\u200D👧 và a\u200Db', '👨\u200D👩\u200D👧 và ab'],
  ['lẻ \uD800 loi', 'lẻ \uFFFD loi'],
  // The marks of a base arrive in any order; a zero-width character between them goes first.
  ['o\u200B\u0323\u0302', 'ộ'],
])('nfc %j', (given, expected) => {
  expect(nfc(given)).toBe(expected)
})

test.each([
  ['  Chợ \t phiên\n\nSa Pa ', 'Chợ phiên Sa Pa'],
  ['8\u00A0độ\u00A0C', '8\u00A0độ\u00A0C'],
  ['8 \u00A0 độ', '8\u00A0độ'],
  ['\u00A0 đầu\u3000cuối\u00A0', 'đầu cuối'],
  ['', ''],
])('nfcLine %j', (given, expected) => {
  expect(nfcLine(given)).toBe(expected)
})
