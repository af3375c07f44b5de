import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeKeys, decodeLine } from './telex.ts'

describe('Telex', () => {
  test.each([
    ['ddaof', 'đào'],
    ['tajo', 'tạo'],
    ['casn', 'cán'],
    ['booj', 'bộ'],
    ['nguwowif', 'người'],
    ['nguoiwf', 'người'],
    ['trwowngf', 'trường'],
    ['ddangr', 'đảng'],
    ['dangrd', 'đảng'],
    ['cana', 'cân'],
    ['quys', 'quý'],
    ['hoaf', 'hòa'],
    ['thuwr', 'thử'],
    ['Lafo', 'Lào'],
    ['DDIEENJ', 'ĐIỆN'],
    ['gif', 'gì'],
  ])('%s types %s', (keys, word) => {
    expect(decodeKeys(keys)).toBe(word)
  })
})

describe('VNI', () => {
  test.each([
    ['d9ao2', 'đào'],
    ['ta5o', 'tạo'],
    ['ca1n', 'cán'],
    ['bo65', 'bộ'],
    ['nguo7i2', 'người'],
    ['D9ien65', 'Điện'],
  ])('%s types %s', (keys, word) => {
    expect(decodeKeys(keys)).toBe(word)
  })
})

test.each(['ban', 'facebook', 'covid19', 'x', 'strs', 'Đào', '20', '', 'f', 'ww'])(
  '%j types nothing else',
  (keys) => {
    expect(decodeKeys(keys)).toBeNull()
  },
)

test.each([
  ['ddaof tajo casn booj', 'đào tạo cán bộ'],
  ['doi moi', null],
  ['Ddoi moiws, 20/3', 'Đoi mới, 20/3'],
  ['“xaay duwngj” UBND', '“xây dựng” UBND'],
])('%s', (line, expected) => {
  expect(decodeLine(line)).toBe(expected)
})

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeLine(text)).not.toBe('')
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'aeouywfsrxjdnghqi12690')), (keys) => {
      const word = decodeKeys(keys.join(''))
      if (word !== null) expect(word).not.toBe(keys.join(''))
    }),
    { numRuns: 3_000 },
  )
})
