import { expect, test } from 'vitest'
import { archivePlace, calendarOf, monthAway, monthsByYear, stretchOf } from './calendar.ts'

test.each([
  [[], { kind: 'all' }],
  [['2026', '11'], { kind: 'month', name: '2026-11' }],
  [['2026', '1', '5'], { kind: 'day', name: '2026-01-05' }],
  [['2026', '11', '23'], { kind: 'day', name: '2026-11-23' }],
  [['2026'], null],
  [['2026', '13'], null],
  [['2026', '02', '30'], null],
  [['2026', '11', '23', '1'], null],
  [['26', '11'], null],
  [['2026', 'xx'], null],
])('%j is %j', (parts, place) => {
  expect(archivePlace(parts)).toEqual(place)
})

test('a month begins on its weekday and counts by the days of the zone', () => {
  const { weeks } = calendarOf('2026-11', new Map([[Date.UTC(2026, 10, 23) / 86_400_000, 4]]))
  expect(weeks).toHaveLength(6)
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  // 1 November 2026 is a Sunday.
  expect(weeks[0]?.map((day) => day?.number ?? null)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    1,
  ])
  expect(weeks.flat().filter((day) => day?.stories)).toEqual([
    { name: '2026-11-23', number: 23, stories: 4 },
  ])
  expect(calendarOf('2028-02', new Map()).weeks.flat().filter(Boolean)).toHaveLength(29)
})

test('a stretch ends where the next begins', () => {
  expect(stretchOf('2026-11-30').to).toBe(stretchOf('2026-12-01').from)
  expect(stretchOf('2026-12').to).toBe(stretchOf('2027-01').from)
  expect(new Date(stretchOf('2026-11').from).toISOString()).toBe('2026-10-31T17:00:00.000Z')
})

test('months stand under their years, newest first', () => {
  const [first, last] = [Date.UTC(2025, 11, 5), Date.UTC(2026, 1, 5)]
  expect(monthsByYear(first, last)).toEqual([
    { year: '2026', months: ['2026-02', '2026-01'] },
    { year: '2025', months: ['2025-12'] },
  ])
  expect(monthAway('2026-01', -1)).toBe('2025-12')
})
