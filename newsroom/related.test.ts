import { describe, expect, test } from 'vitest'
import { byKinship, pickRelated } from './related.ts'

const now = Date.UTC(2026, 10, 23)
const day = 86_400_000

describe('Tin liên quan', () => {
  test('what the desk picked stands first, and no story stands twice', () => {
    expect(
      pickRelated(
        1,
        [
          [9, 8],
          [8, 7],
          [7, 6],
          [5, 4, 3],
        ],
        6,
      ),
    ).toEqual([9, 8, 7, 6, 5, 4])
  })

  test('a story is not related to itself', () => {
    expect(pickRelated(1, [[1], [2, 1], []], 6)).toEqual([2])
  })

  test('two shared tags outweigh one until they are a month older', () => {
    const one = { id: 1, sharedTags: 1, publishedAt: now }
    const two = { id: 2, sharedTags: 2, publishedAt: now - 10 * day }
    const old = { id: 3, sharedTags: 2, publishedAt: now - 31 * day }
    expect(byKinship([one, old, two], now)).toEqual([2, 1, 3])
  })
})
