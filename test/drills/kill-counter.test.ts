import { expect, test } from 'vitest'
import { killCounter } from './kill-counter.ts'

test('kill -9 of a counting process loses nothing that it had written, and counts nothing twice', async () => {
  const figures = await killCounter(5, 20261128)
  expect(figures).toMatchObject({ kills: 5, lost: 0, invented: 0 })
  expect(figures.written).toBeGreaterThan(10)
})
