import { expect, test } from 'vitest'
import { withDays } from './days.ts'

const monday = Date.parse('2026-11-23T14:05:00+07:00')

test('days, weekdays, months and years count from the day of the story', () => {
  expect(withDays('{Thứ} {ngày}, {thứ-1} {ngày-1}, {thứ+8} {ngày+8}', monday)).toBe(
    'Thứ Hai 23/11, Chủ nhật 22/11, thứ Ba 1/12',
  )
  expect(withDays('tháng {tháng}, {tháng-11}, {tháng+2}; {năm-31}', monday)).toBe(
    'tháng 11, 12, 1; 1995',
  )
})

test('a Sunday is the one before the day of the story, also on a Sunday', () => {
  const sunday = Date.parse('2026-11-22T08:00:00+07:00')
  expect(withDays('{cn} {cn+1} {t7} {t7+1}', monday)).toBe('22/11 29/11 21/11 28/11')
  expect(withDays('{cn} {cn+1} {t7} {t7+1}', sunday)).toBe('15/11 22/11 21/11 28/11')
  expect(withDays('{t7} {t7+1}', sunday - 86_400_000)).toBe('14/11 21/11')
})

test('the day is that of the paper, not of Greenwich', () => {
  expect(withDays('{ngày}', Date.parse('2026-11-23T00:30:00+07:00'))).toBe('23/11')
})

test('strings are rewritten at every depth, and nothing else is', () => {
  const story = { text: ['{ngày}', { deep: '{khác} {ngày}' }], count: 3, none: null }
  expect(withDays(story, monday)).toEqual({
    text: ['23/11', { deep: '{khác} 23/11' }],
    count: 3,
    none: null,
  })
})
