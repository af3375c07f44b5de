import { expect, test } from 'vitest'
import { lunarDate, lunarLine, lunarYearName } from './lunar.ts'

const at = (day: string) => Date.parse(`${day}T12:00:00+07:00`)

/** The three years in which Vietnam's Tết fell apart from China's, and others from the almanac. */
test.each([
  '1968-01-29',
  '1985-01-21',
  '2000-02-05',
  '2007-02-17',
  '2010-02-14',
  '2015-02-19',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2030-02-02',
])('Tết of %s', (day) => {
  const year = Number(day.slice(0, 4))
  expect(lunarDate(at(day))).toEqual({ day: 1, month: 1, leap: false, year })
  expect(lunarDate(at(day) - 86_400_000)).toMatchObject({ month: 12, year: year - 1 })
})

test.each([
  ['2014-10-24', 9],
  ['2017-07-23', 6],
  ['2020-05-23', 4],
  ['2023-03-22', 2],
  ['2025-07-25', 6],
  ['2033-12-22', 11],
])('a leap month begins on %s', (day, month) => {
  expect(lunarDate(at(day))).toMatchObject({ day: 1, month, leap: true })
})

test.each([
  ['2026-11-23', '15 tháng 10 năm Bính Ngọ'],
  ['2026-02-17', '1 tháng Giêng năm Bính Ngọ'],
  ['2026-02-16', '29 tháng Chạp năm Ất Tỵ'],
  ['2025-07-25', '1 tháng 6 nhuận năm Ất Tỵ'],
  ['2024-09-17', '15 tháng 8 năm Giáp Thìn'],
])('%s is %s', (day, line) => {
  expect(lunarLine(at(day))).toBe(line)
})

test('days follow one another without a gap for two centuries', () => {
  let before = lunarDate(at('1900-06-01'))
  for (let ms = at('1900-06-02'); ms < at('2099-12-31'); ms += 86_400_000) {
    const today = lunarDate(ms)
    if (today.day !== 1) expect(today).toEqual({ ...before, day: before.day + 1 })
    else {
      expect(before.day === 29 || before.day === 30).toBe(true)
      const nextMonth = before.month === 12 ? 1 : before.month + 1
      expect(today.leap ? before.month : nextMonth).toBe(today.month)
      expect(today.year).toBe(before.month === 12 && !today.leap ? before.year + 1 : before.year)
    }
    before = today
  }
})

test('the day turns at midnight in Vietnam', () => {
  expect(lunarDate(Date.parse('2026-02-16T16:59:59Z')).month).toBe(12)
  expect(lunarDate(Date.parse('2026-02-16T17:00:00Z'))).toMatchObject({ day: 1, month: 1 })
})

test('years are named in a cycle of sixty', () => {
  expect(lunarYearName(1984)).toBe('Giáp Tý')
  expect(lunarYearName(2044)).toBe('Giáp Tý')
  expect(lunarYearName(2030)).toBe('Canh Tuất')
})
