import { expect, test } from 'vitest'
import { RateLimit } from './rate-limit.ts'

test('a burst is allowed, then as many as come back with time', () => {
  const limit = new RateLimit({ burst: 3, seconds: 30 })
  const tries = (now: number) => [1, 2, 3, 4].map(() => limit.allows('203.0.113.7', now))
  expect(tries(0)).toEqual([true, true, true, false])
  expect(tries(10_000)).toEqual([true, false, false, false])
  expect(tries(1_000_000)).toEqual([true, true, true, false])
  expect(limit.allows('203.0.113.8', 0)).toBe(true)
})

test('addresses of one IPv6 customer share, and memory is bounded', () => {
  const limit = new RateLimit({ burst: 1, seconds: 60 })
  expect(limit.allows('2001:db8:0:1::1', 0)).toBe(true)
  expect(limit.allows('2001:db8:0:1::2', 0)).toBe(false)
  for (let count = 0; count < 30_000; count++) limit.allows(`10.0.${count >> 8}.${count & 255}`, 0)
  expect(limit.allows('2001:db8:0:1::1', 0)).toBe(true)
})
