import { number } from './numbers.ts'
import type { Language } from './sentence.ts'

export const defaultZone = 'Asia/Ho_Chi_Minh'

const weekdays: Record<string, string> = {
  Mon: 'Thứ Hai',
  Tue: 'Thứ Ba',
  Wed: 'Thứ Tư',
  Thu: 'Thứ Năm',
  Fri: 'Thứ Sáu',
  Sat: 'Thứ Bảy',
  Sun: 'Chủ Nhật',
}
const englishEndings: Record<string, string> = {
  Tue: 'sday',
  Wed: 'nesday',
  Thu: 'rsday',
  Sat: 'urday',
}

const weekday = (short: string, language: Language): string =>
  language === 'vi' ? (weekdays[short] ?? '') : short + (englishEndings[short] ?? 'day')

type Parts = Record<
  'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'weekday' | 'offset',
  string
>

/** A page says the same moments again and again, and Intl takes its time over each. */
const mostMoments = 5000
const zones = new Map<string, { formatter: Intl.DateTimeFormat; moments: Map<number, Parts> }>()

function zoneOf(zone: string) {
  const known = zones.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
  const made = { formatter, moments: new Map<number, Parts>() }
  zones.set(zone, made)
  return made
}

function partsOf(ms: number, zone: string): Parts {
  const { formatter, moments } = zoneOf(zone)
  const known = moments.get(ms)
  if (known) return known
  if (moments.size >= mostMoments) moments.clear()
  const parts = readParts(formatter, ms)
  moments.set(ms, parts)
  return parts
}

/** Only numbers and ids are taken from Intl: its Vietnamese wording changes between releases. */
function readParts(formatter: Intl.DateTimeFormat, ms: number): Parts {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatter.formatToParts(ms)) parts[type] = value
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts
  return {
    year: year.padStart(4, '0'),
    month,
    day,
    hour,
    minute,
    second,
    /** `Mon`. */
    weekday: parts.weekday ?? '',
    /** `+07:00`. */
    offset: (parts.timeZoneName ?? '').replace('GMT', '') || '+00:00',
  }
}

const shortOffset = (offset: string) =>
  offset === '+00:00'
    ? 'GMT'
    : `GMT${offset.replace(/([+-])0?(\d+):00$/, '$1$2').replace(/([+-])0(\d:)/, '$1$2')}`

/** `23/11/2026`. All functions here take UTC epoch milliseconds. */
export function dateOnly(ms: number, zone = defaultZone): string {
  const { day, month, year } = partsOf(ms, zone)
  return `${day}/${month}/${year}`
}

/** `Thứ Hai, 23/11/2026`. */
export const dayLine = (ms: number, language: Language = 'vi', zone = defaultZone): string =>
  `${weekday(partsOf(ms, zone).weekday, language)}, ${dateOnly(ms, zone)}`

/** `14:05`. */
export function clock(ms: number, zone = defaultZone): string {
  const { hour, minute } = partsOf(ms, zone)
  return `${hour}:${minute}`
}

/** The date line of a story: `Thứ Hai, 23/11/2026, 14:05 (GMT+7)`. */
export function dateLine(ms: number, language: Language = 'vi', zone = defaultZone): string {
  const { weekday: short, day, month, year, hour, minute, offset } = partsOf(ms, zone)
  return `${weekday(short, language)}, ${day}/${month}/${year}, ${hour}:${minute} (${shortOffset(offset)})`
}

/** ISO 8601 with the zone's offset, for `datetime`, JSON-LD and sitemaps: `2026-11-23T14:05:00+07:00`. */
export function isoLocal(ms: number, zone = defaultZone): string {
  const { year, month, day, hour, minute, second, offset } = partsOf(ms, zone)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}

/** What a `datetime-local` field holds: `2026-11-23T14:05`. The opposite of `parseLocal`. */
export const localInput = (ms: number, zone = defaultZone): string =>
  isoLocal(ms, zone).slice(0, 16)

/** `2026-11-23`, the calendar day in the zone: a key for archives and for days that are the same. */
export const localDay = (ms: number, zone = defaultZone): string => isoLocal(ms, zone).slice(0, 10)

/**
 * The moment that `YYYY-MM-DDTHH:mm` (or `YYYY-MM-DD HH:mm`, or `YYYY-MM-DD` for midnight) names in the
 * zone; null where there is no such moment: another shape, 30 February, an hour that the clocks skip.
 */
export function parseLocal(text: string, zone = defaultZone): number | null {
  const shape = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?$/.exec(text.trim())
  if (!shape) return null
  const wanted = `${shape[1]}-${shape[2]}-${shape[3]}T${shape[4] ?? '00'}:${shape[5] ?? '00'}`
  const asUtc = Date.parse(`${wanted}:00Z`)
  if (Number.isNaN(asUtc)) return null
  for (const guess of [asUtc - offsetMs(asUtc, zone), asUtc - offsetMs(asUtc - 86_400_000, zone)]) {
    const moment = asUtc - offsetMs(guess, zone)
    if (localInput(moment, zone) === wanted) return moment
  }
  return null
}

/**
 * The moment that a person writes on the command line: what `parseLocal` reads, `23/11/2026` with or
 * without `14:05` behind it, or ISO 8601 with its own offset. Null where it is none of these.
 */
export function parseWritten(text: string, zone = defaultZone): number | null {
  const written = text.trim()
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(\d{1,2}:\d\d))?$/.exec(written)
  if (slashed) {
    const [, day = '', month = '', year = '', time = '0:00'] = slashed
    const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
    return parseLocal(`${date}T${time.padStart(5, '0')}`, zone)
  }
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written)) {
    const moment = Date.parse(written)
    return Number.isNaN(moment) ? null : moment
  }
  return parseLocal(written, zone)
}

function offsetMs(ms: number, zone: string): number {
  const [, sign, hours = '0', minutes = '0'] =
    /^([+-])(\d\d):(\d\d)/.exec(partsOf(ms, zone).offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/**
 * How long ago, as cards say it: `Vừa xong`, `5 phút trước`, `3 giờ trước` within 24 hours, `Hôm qua` on
 * the calendar day before, else `23/11/2026`. A moment that is still to come is given as its date.
 */
export function age(
  ms: number,
  now: number,
  language: Language = 'vi',
  zone = defaultZone,
): string {
  const minutes = Math.floor((now - ms) / 60_000)
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en)
  const ago = (count: number, vi: string, en: string) =>
    say(`${number(count)} ${vi} trước`, `${count} ${en}${count === 1 ? '' : 's'} ago`)
  if (minutes < 0) return dateOnly(ms, zone)
  if (minutes < 1) return say('Vừa xong', 'Just now')
  if (minutes < 60) return ago(minutes, 'phút', 'minute')
  if (minutes < 24 * 60) return ago(Math.floor(minutes / 60), 'giờ', 'hour')
  const midnight = parseLocal(localDay(now, zone), zone) ?? now
  if (localDay(midnight - 1, zone) !== localDay(ms, zone)) return dateOnly(ms, zone)
  return say('Hôm qua', 'Yesterday')
}
