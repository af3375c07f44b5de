import { expect, test } from 'vitest'
import { killWriter } from './kill-writer.ts'

test('kill -9 of a writing process loses nothing that it acknowledged', async () => {
  const figures = await killWriter(10, 20261123)
  expect(figures).toMatchObject({ kills: 10, lost: 0, unsound: 0 })
  expect(figures.acknowledged).toBeGreaterThan(10)
}, 240_000)
