import { localDay, parseLocal } from './dates.ts'

/** A day (`2026-11-23`) or a month (`2026-11`) of the archive, or all of it. */
export type ArchivePlace = { kind: 'all' } | { kind: 'month' | 'day'; name: string }

const dayMs = 86_400_000

/**
 * Reads what stands behind `/luu-tru`: nothing, `2026/11`, `2026/11/23`. Null where it is no month or day
 * of the calendar; a month or day without its zero is read, and has another address.
 */
export function archivePlace(parts: readonly string[]): ArchivePlace | null {
  const [year = '', month = '', day] = parts
  if (parts.length === 0) return { kind: 'all' }
  if (parts.length > 3 || !/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month)) return null
  const name = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) {
    return parseLocal(`${name}-01`) === null ? null : { kind: 'month', name }
  }
  const whole = `${name}-${day.padStart(2, '0')}`
  return /^\d{1,2}$/.test(day) && parseLocal(whole) !== null ? { kind: 'day', name: whole } : null
}

/** The month before or behind: `2026-12` and 1 give `2027-01`. */
export function monthAway(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** From the first moment of a day or month to that of the next, UTC epoch milliseconds. */
export function stretchOf(name: string): { from: number; to: number } {
  const isDay = name.length === 10
  const start = isDay ? name : `${name}-01`
  const next = isDay
    ? new Date(Date.parse(`${name}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
    : `${monthAway(name, 1)}-01`
  const [from, to] = [parseLocal(start), parseLocal(next)]
  if (from === null || to === null) throw new Error(`${name} is no day or month`)
  return { from, to }
}

/** A day of a month's calendar; `stories` is how many went out on it. */
export type CalendarDay = { name: string; number: number; stories: number }
/** Weeks from Monday to Sunday; null stands for days of the months beside it. */
export type Calendar = { month: string; weeks: (CalendarDay | null)[][] }

/** @param counts stories by the number of days since 1970-01-01 */
export function calendarOf(month: string, counts: ReadonlyMap<number, number>): Calendar {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const length = (Date.parse(`${monthAway(month, 1)}-01T00:00:00Z`) - first) / dayMs
  const days = Array.from({ length }, (_, place): CalendarDay => {
    const at = first + place * dayMs
    const name = new Date(at).toISOString().slice(0, 10)
    return { name, number: place + 1, stories: counts.get(at / dayMs) ?? 0 }
  })
  // 1970-01-01 was a Thursday.
  const before = (first / dayMs + 3) % 7
  const cells = [...Array.from({ length: before }, () => null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
  return { month, weeks }
}

/** Every month from the one of `first` to the one of `last` (UTC epoch milliseconds) by year, newest first. */
export function monthsByYear(first: number, last: number): { year: string; months: string[] }[] {
  const [from, to] = [localDay(first).slice(0, 7), localDay(last).slice(0, 7)]
  const months: string[] = []
  for (let month = to; month >= from; month = monthAway(month, -1)) months.push(month)
  return [...Map.groupBy(months, (month) => month.slice(0, 4))].map(([year, inYear]) => ({
    year,
    months: inYear,
  }))
}

/** `Tháng 11/2026` for `2026-11`. */
export function monthName(month: string): string {
  const [year, number] = month.split('-')
  return `Tháng ${Number(number)}/${year}`
}

/** `23/11/2026` for `2026-11-23`. */
export const dayName = (day: string): string => day.split('-').reverse().join('/')
