import { expect, test } from 'vitest'
import { playingTime } from './playing-time.ts'

test.each([
  [200, '0:01'],
  [59_499, '0:59'],
  [245_000, '4:05'],
  [3_600_000, '1:00:00'],
  [3_729_000, '1:02:09'],
  [36_061_000, '10:01:01'],
])('%i ms plays for %s', (durationMs, written) => {
  expect(playingTime(durationMs)).toBe(written)
})
