import { expect, test } from 'vitest'
import { renditionWidths } from './sizes.ts'

test.each([
  [4000, 3000, [320, 480, 640, 800, 960, 1280, 1600, 1920]],
  [1920, 1080, [320, 480, 640, 800, 960, 1280, 1600, 1920]],
  [1000, 700, [320, 480, 640, 800, 960, 1000]],
  [960, 700, [320, 480, 640, 800, 960]],
  [200, 100, [200]],
  [1, 1, [1]],
])('a picture of %i × %i is made in %j', (width, height, widths) => {
  expect(renditionWidths(width, height)).toEqual(widths)
})

test('a tall poster is made only as wide as its height allows', () => {
  expect(renditionWidths(1000, 20_000)).toEqual([320, 480, 640, 800])
})

test('a strip without width is made in no size at all', () => {
  expect(renditionWidths(100, 60_000)).toEqual([])
})
