import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytes, number, percent } from './numbers.ts'

test('whole numbers are written as Intl does in Vietnamese', () => {
  const intl = new Intl.NumberFormat('vi-VN')
  fc.assert(
    fc.property(fc.integer({ min: -2e9, max: 2e9 }), (value) => {
      expect(number(value)).toBe(intl.format(value))
    }),
  )
})

test.each([
  [1234567.891, '1.234.567,89'],
  [-0.001, '0'],
  [9876, '9.876'],
  [0.5, '0,5'],
  [Number.NaN, '–'],
])('number %d', (value, text) => {
  expect(number(value)).toBe(text)
})

test.each([
  [0.9997, '99,97%'],
  [1, '100%'],
  [0.965, '96,5%'],
])('percent %d', (share, text) => {
  expect(percent(share)).toBe(text)
})

test.each([
  [0, '0\u00A0byte'],
  [999, '999\u00A0byte'],
  [1_000, '1\u00A0KB'],
  [1_250_000, '1,3\u00A0MB'],
  [999_999, '1\u00A0MB'],
  [5e15, '5.000\u00A0TB'],
  [-1, '0\u00A0byte'],
])('bytes %d', (count, text) => {
  expect(bytes(count)).toBe(text)
})
