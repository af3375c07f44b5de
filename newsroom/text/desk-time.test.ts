import { expect, test } from 'vitest'
import { deskMoment, deskTime } from './desk-time.ts'

/** Monday 23 November 2026, 14:05 in Ho Chi Minh City. */
const now = Date.UTC(2026, 10, 23, 7, 5)

test.each([
  [Date.UTC(2026, 10, 23, 7, 5), '14:05'],
  [Date.UTC(2026, 10, 22, 17, 0), '00:00'],
  [Date.UTC(2026, 10, 22, 16, 59), 'hôm qua'],
  [Date.UTC(2026, 10, 20, 3, 0), '20/11'],
  [Date.UTC(2025, 10, 20, 3, 0), '20/11/2025'],
])('%d is said as %s', (ms, said) => {
  expect(deskTime(ms, now, 'vi')).toBe(said)
})

test('a moment of another day keeps its hour', () => {
  const before = Date.UTC(2026, 10, 22, 7, 0)
  expect(deskMoment(before, now, 'vi')).toBe('hôm qua 14:00')
  expect(deskMoment(before, now, 'en')).toBe('yesterday 14:00')
  expect(deskMoment(now, now, 'vi')).toBe('14:05')
})
