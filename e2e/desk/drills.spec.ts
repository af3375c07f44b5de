import { expect, test } from '@playwright/test'
import { killServer, manyEditors } from '../../test/drills/desk-drills.ts'

// Small counts of `npm run drill`, with a fixed seed.
test.describe.configure({ timeout: 240_000 })

test('kill -9 of the server while editors save loses nothing that it acknowledged', async () => {
  const figures = await killServer(4, 20261128)
  expect(figures).toMatchObject({ kills: 4, lost: 0, unsound: 0 })
  expect(figures.acknowledged).toBeGreaterThanOrEqual(16)
})

test('editors who save one story at once overwrite nothing of one another', async () => {
  const figures = await manyEditors(6, 40, 20261128)
  expect(figures).toMatchObject({ overwrites: 0, strangers: 0 })
  expect(figures.saves).toBeGreaterThanOrEqual(40)
  expect(figures.conflicts).toBeGreaterThan(0)
})
