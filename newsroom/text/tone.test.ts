import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toneKey } from './tone.ts'

test.each([
  ['hòa', 'hoà'],
  ['thúy', 'thuý'],
  ['ủy', 'uỷ'],
  ['quý', 'qúy'],
  ['khỏe', 'khoẻ'],
  ['HÓA', 'hoá'],
  ['nguyễn', 'nguyễn'.normalize('NFD')],
  ['Ủy ban hòa giải', 'uỷ ban hoà giải'],
])('%s and %s have one key', (one, other) => {
  expect(toneKey(one)).toBe(toneKey(other))
})

test.each([
  ['má', 'ma'],
  ['của', 'cua'],
  ['hòa', 'hóa'],
  ['hoa', 'hòa'],
  ['mưa', 'mua'],
  ['tuân', 'tuần'],
  ['đa', 'da'],
])('%s and %s keep two', (one, other) => {
  expect(toneKey(one)).not.toBe(toneKey(other))
})

const vowel = fc.constantFrom(...'aăâeêioôơuưy')
const tone = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323')
const consonant = fc.constantFrom('', 'b', 'đ', 'ng', 'th', 'qu', 'nh')

test('the place of the mark is all that the key forgets', () => {
  fc.assert(
    fc.property(
      consonant,
      fc.array(vowel, { minLength: 1, maxLength: 3 }),
      consonant,
      tone,
      tone,
      fc.nat(2),
      fc.nat(2),
      (start, vowels, end, mark, otherMark, place, otherPlace) => {
        const spell = (sign: string, at: number) =>
          start +
          vowels
            .map((letter, index) => (index === at % vowels.length ? letter + sign : letter))
            .join('')
            .normalize('NFC') +
          end
        expect(toneKey(spell(mark, place))).toBe(toneKey(spell(mark, otherPlace)))
        expect(toneKey(spell(mark, place)) === toneKey(spell(otherMark, place))).toBe(
          mark === otherMark,
        )
        expect(toneKey(spell(mark, place))).not.toBe(toneKey(start + vowels.join('') + end))
      },
    ),
  )
})
