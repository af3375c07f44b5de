import { localDay, parseLocal } from '#newsroom/text/dates'

const day = 24 * 60 * 60_000
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
const token = /\{(ngày|thứ|Thứ|tháng|năm|cn|t7)([+-]\d+)?\}/g

/**
 * Writes the days into the demo's texts, so that a paper filled at any time speaks of its own days.
 * `{ngày-2}` is `21/11`, `{thứ-2}` its weekday (`{Thứ}` at the start of a sentence), `{tháng}` and `{năm}`
 * count months and years; `{cn}` is the Sunday and `{t7}` the Saturday before the story's day, `{cn+1}`
 * the one a week after that.
 * @param value any plain data; strings are rewritten at every depth
 * @param moment when the story went out, UTC epoch milliseconds
 */
export function withDays<Value>(value: Value, moment: number): Value
export function withDays(value: unknown, moment: number): unknown {
  if (typeof value === 'string') {
    return value.replace(token, (_, name: string, by?: string) =>
      word(name, Number(by ?? 0), moment),
    )
  }
  if (Array.isArray(value)) return value.map((inner) => withDays(inner, moment))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withDays(inner, moment)]),
  )
}

function word(name: string, by: number, moment: number): string {
  // Noon, so that a day more or less is always another date.
  const noon = (parseLocal(localDay(moment)) ?? moment) + day / 2
  const weekday = new Date(noon).getUTCDay()
  const named = (days: number) => dayAndMonth(noon + days * day)
  switch (name) {
    case 'ngày':
      return named(by)
    case 'thứ':
      return weekdays[new Date(noon + by * day).getUTCDay()] ?? ''
    case 'Thứ':
      return (weekdays[new Date(noon + by * day).getUTCDay()] ?? '').replace(/^t/, 'T')
    case 'cn':
      return named(-(weekday || 7) + 7 * by)
    case 't7':
      return named(-((weekday + 1) % 7 || 7) + 7 * by)
    case 'tháng':
      return String(((monthOf(noon) - 1 + by + 120) % 12) + 1)
    default:
      return String(Number(localDay(noon).slice(0, 4)) + by)
  }
}

const monthOf = (noon: number) => Number(localDay(noon).slice(5, 7))

/** `3/11`: papers write no leading noughts. */
function dayAndMonth(noon: number): string {
  return `${Number(localDay(noon).slice(8, 10))}/${monthOf(noon)}`
}
