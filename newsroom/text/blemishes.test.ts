import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBlemishes } from './blemishes.ts'

const found = (text: string, style: 'old' | 'new' = 'old') =>
  findBlemishes(text, style).map(({ kind, word, suggestion }) => [kind, word, suggestion])

test('a page in the house’s style has none', () => {
  const lines = readFileSync('test/pages/suoi-may.txt', 'utf8').split('\n')
  expect(lines.flatMap((line) => findBlemishes(line, 'old'))).toEqual([])
})

test.each<[string, [string, string, string | null][]]>([
  [
    'hai  cách   xa',
    [
      ['spaces', '  ', ' '],
      ['spaces', '   ', ' '],
    ],
  ],
  ['  thụt đầu dòng  ', []],
  [
    'Ông nói: "Được".',
    [
      ['straight-quotes', '"', '“'],
      ['straight-quotes', '"', '”'],
    ],
  ],
  [
    '("trong ngoặc")',
    [
      ['straight-quotes', '"', '“'],
      ['straight-quotes', '"', '”'],
    ],
  ],
  [
    '"Năm 2026" là tên',
    [
      ['straight-quotes', '"', '“'],
      ['straight-quotes', '"', '”'],
    ],
  ],
  ['màn hình 27" mới', []],
  ['“Được rồi', [['unpaired-quote', '“', null]]],
  ['Được rồi”', [['unpaired-quote', '”', null]]],
  ['“Ông bảo “được” rồi”', []],
  [
    'hoà bình và thuý',
    [
      ['tone-style', 'hoà', 'hòa'],
      ['tone-style', 'thuý', 'thúy'],
    ],
  ],
  ['chị Hoà ở Thuỷ Nguyên', []],
  ['Hoà bình trở lại.', [['tone-style', 'Hoà', 'Hòa']]],
  ['Xong. “Khoẻ lắm”, chị nói.', [['tone-style', 'Khoẻ', 'Khỏe']]],
  ['tin của TOÀ SOẠN', []],
  ['UBND, quý, của, mía, toàn, quỳ', []],
])('%s', (text, blemishes) => {
  expect(found(text)).toEqual(blemishes)
})

test('a house of the new style is held to it', () => {
  expect(found('hòa bình', 'new')).toEqual([['tone-style', 'hòa', 'hoà']])
  expect(found('hoà bình', 'new')).toEqual([])
})

test('what is put right is right, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aà “”"( ).hoàthuý3') }), (text) => {
      const fixed = findBlemishes(text, 'old')
        .toReversed()
        .reduce(
          (line, { word, index, suggestion }) =>
            line.slice(0, index) + (suggestion ?? word) + line.slice(index + word.length),
          text,
        )
      const left = findBlemishes(fixed, 'old').map(({ kind }) => kind)
      expect(left.filter((kind) => kind === 'spaces' || kind === 'tone-style')).toEqual([])
    }),
  )
})
