import { expect, test } from 'vitest'
import { testDatabase } from '#test/database'

test('opens', () => {
  const db = testDatabase()
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
})
