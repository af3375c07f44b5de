import { expect, test } from 'vitest'
import { centredPosition } from './crop-position.ts'

test('the point stands in the middle of the cut, as far as the edges allow', () => {
  expect(centredPosition(2, 1, { x: 50, y: 10 })).toBe('50% 50%')
  expect(centredPosition(2, 1, { x: 60, y: 0 })).toBe('70% 50%')
  expect(centredPosition(2, 1, { x: 10, y: 0 })).toBe('0% 50%')
  expect(centredPosition(2, 1, { x: 100, y: 0 })).toBe('100% 50%')
  expect(centredPosition(0.5, 1, { x: 0, y: 40 })).toBe('50% 30%')
  expect(centredPosition(1.5, 1.5, { x: 0, y: 0 })).toBe('50% 50%')
})
