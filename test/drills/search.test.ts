import { expect, test } from 'vitest'
import { fuzzSearch } from './search.ts'

test('nothing that is typed raises an error, and the work of each question is bounded', () => {
  const figures = fuzzSearch(2000, 20261128)
  expect(figures).toMatchObject({ asked: 2000, raised: [] })
  expect(figures.mostStatements).toBeLessThanOrEqual(220)
  expect(figures.mostRows).toBeLessThanOrEqual(3_000)
}, 300_000)
