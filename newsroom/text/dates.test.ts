import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  age,
  clock,
  dateLine,
  dateOnly,
  dayLine,
  isoLocal,
  localDay,
  localInput,
  parseLocal,
  parseWritten,
} from './dates.ts'

const at = (iso: string) => Date.parse(iso)
const noon = at('2026-11-23T14:05:09+07:00')

test('a moment in every form the site prints', () => {
  expect(dateLine(noon)).toBe('Thứ Hai, 23/11/2026, 14:05 (GMT+7)')
  expect(dayLine(noon)).toBe('Thứ Hai, 23/11/2026')
  expect(dateOnly(noon)).toBe('23/11/2026')
  expect(clock(noon)).toBe('14:05')
  expect(isoLocal(noon)).toBe('2026-11-23T14:05:09+07:00')
  expect(localInput(noon)).toBe('2026-11-23T14:05')
  expect(localDay(noon)).toBe('2026-11-23')
})

test('a story in another language has its days and ages in English', () => {
  const lines = Array.from({ length: 7 }, (_, day) => dayLine(noon + day * 86_400_000, 'en'))
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ])
  expect(dateLine(noon, 'en')).toBe('Monday, 23/11/2026, 14:05 (GMT+7)')
  const ages = [0, 60_000, 5 * 60_000, 3_600_000, 7 * 3_600_000, 24 * 3_600_000, 48 * 3_600_000]
  expect(ages.map((ago) => age(noon - ago, noon, 'en'))).toEqual([
    'Just now',
    '1 minute ago',
    '5 minutes ago',
    '1 hour ago',
    '7 hours ago',
    'Yesterday',
    '21/11/2026',
  ])
})

test('days turn at midnight in the zone of the site', () => {
  const lastSecond = at('2026-11-22T16:59:59Z')
  expect(dateLine(lastSecond)).toBe('Chủ Nhật, 22/11/2026, 23:59 (GMT+7)')
  expect(dateLine(lastSecond + 1000)).toBe('Thứ Hai, 23/11/2026, 00:00 (GMT+7)')
})

test('all days of the week', () => {
  const names = Array.from(
    { length: 7 },
    (_, day) => dayLine(noon + day * 86_400_000).split(',')[0],
  )
  expect(names).toEqual([
    'Thứ Hai',
    'Thứ Ba',
    'Thứ Tư',
    'Thứ Năm',
    'Thứ Sáu',
    'Thứ Bảy',
    'Chủ Nhật',
  ])
})

test.each([
  ['UTC', 'Thứ Hai, 23/11/2026, 07:05 (GMT)', '2026-11-23T07:05:09+00:00'],
  ['Asia/Kolkata', 'Thứ Hai, 23/11/2026, 12:35 (GMT+5:30)', '2026-11-23T12:35:09+05:30'],
  ['America/New_York', 'Thứ Hai, 23/11/2026, 02:05 (GMT-5)', '2026-11-23T02:05:09-05:00'],
  ['Australia/Darwin', 'Thứ Hai, 23/11/2026, 16:35 (GMT+9:30)', '2026-11-23T16:35:09+09:30'],
  ['Pacific/Kiritimati', 'Thứ Hai, 23/11/2026, 21:05 (GMT+14)', '2026-11-23T21:05:09+14:00'],
])('in %s', (zone, line, iso) => {
  expect(dateLine(noon, 'vi', zone)).toBe(line)
  expect(isoLocal(noon, zone)).toBe(iso)
})

describe('parseLocal', () => {
  test('reads back every minute that localInput writes', () => {
    const minute = fc.integer({ min: 0, max: 70 * 366 * 24 * 60 }).map((count) => count * 60_000)
    const zone = fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Asia/Kolkata')
    fc.assert(
      fc.property(minute, zone, (ms, place) => {
        const text = localInput(ms, place)
        const read = parseLocal(text, place)
        // An hour that the clocks repeat has one name for two moments.
        expect(read === null ? null : localInput(read, place)).toBe(text)
        if (place !== 'America/New_York' && ms > at('1976-01-01T00:00Z')) expect(read).toBe(ms)
      }),
    )
  })

  test.each([
    ['2026-11-23T14:05', '2026-11-23T07:05:00Z'],
    ['2026-11-23 14:05', '2026-11-23T07:05:00Z'],
    [' 2026-11-23 ', '2026-11-22T17:00:00Z'],
    ['2024-02-29T00:00', '2024-02-28T17:00:00Z'],
  ])('%s', (text, iso) => {
    expect(parseLocal(text)).toBe(at(iso))
  })

  test.each([
    '',
    'hôm nay',
    '2026-02-30T10:00',
    '2026-13-01',
    '2026-11-23T24:00',
    '2026-11-23T10:60',
    '23/11/2026',
  ])('refuses %j', (text) => {
    expect(parseLocal(text)).toBeNull()
  })

  test('refuses an hour that the clocks skip', () => {
    expect(parseLocal('2026-03-08T02:30', 'America/New_York')).toBeNull()
  })
})

describe('parseWritten', () => {
  test.each([
    ['23/11/2026', '2026-11-22T17:00:00Z'],
    ['3/2/2026 7:05', '2026-02-03T00:05:00Z'],
    ['23/11/2026, 14:05', '2026-11-23T07:05:00Z'],
    ['2026-11-23T14:05', '2026-11-23T07:05:00Z'],
    ['2026-11-23T07:05:00Z', '2026-11-23T07:05:00Z'],
    ['2026-11-23T14:05+07:00', '2026-11-23T07:05:00Z'],
  ])('%s', (text, iso) => {
    expect(parseWritten(text)).toBe(at(iso))
  })

  test.each(['30/2/2026', '23/13/2026', '23-11-2026', '2026-02-30T10:00:00Zz', 'nay', ''])(
    'refuses %j',
    (text) => {
      expect(parseWritten(text)).toBeNull()
    },
  )
})

describe('age', () => {
  const minutes = 60_000
  const hours = 60 * minutes
  test.each([
    [0, 'Vừa xong'],
    [59_999, 'Vừa xong'],
    [minutes, '1 phút trước'],
    [59.9 * minutes, '59 phút trước'],
    [hours, '1 giờ trước'],
    [3.5 * hours, '3 giờ trước'],
    [23.9 * hours, '23 giờ trước'],
    [24 * hours, 'Hôm qua'],
    [38 * hours, 'Hôm qua'],
    [39 * hours, '21/11/2026'],
    [-5 * minutes, '23/11/2026'],
  ])('%d ms ago: %s', (ago, text) => {
    expect(age(noon - ago, noon)).toBe(text)
  })
})
