import { defaultZone, localDay } from './dates.ts'

/*
 * The Vietnamese lunar calendar after Hồ Ngọc Đức, “Thuật toán tính âm lịch” (2004), which takes its formulas
 * for new moons and the sun's longitude from Jean Meeus, Astronomical Algorithms (1998). Days are Julian
 * day numbers at Vietnam's UTC+7: the Chinese calendar, at UTC+8, begins some months on another day.
 */
const hoursEast = 7
const radians = Math.PI / 180
const synodicMonth = 29.530588853
/** Julian day of the new moon of 1 January 1900, from which moons are counted. */
const firstMoon = 2415021.076998695
const sin = (degrees: number) => Math.sin(degrees * radians)

export type LunarDate = {
  day: number
  /** 1 (Giêng) to 12 (Chạp). */
  month: number
  /** The second month of its number in this year. */
  leap: boolean
  year: number
}

/** Julian day of a Gregorian calendar day, which it takes as `YYYY-MM-DD`. */
const julianDay = (day: string) => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 2440588

/** Julian date of the k-th new moon after that of 1 January 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2)
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun)
  const clockDrift =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return mean + correction - clockDrift
}

const newMoonDay = (k: number) => Math.floor(newMoon(k) + 0.5 + hoursEast / 24)

/** In which twelfth of its circle the sun stands as the day begins: 0 at the spring equinox, 9 at winter solstice. */
function sunSector(day: number): number {
  const t = (day - 0.5 - hoursEast / 24 - 2451545) / 36525
  const t2 = t * t
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2
  const longitude =
    280.46645 +
    36000.76983 * t +
    0.0003032 * t2 +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** The first day of the month that holds this day: the mean month tells the moon to within one. */
function monthStart(day: number): number {
  const k = Math.floor((day - firstMoon) / synodicMonth)
  return [k + 1, k].map(newMoonDay).find((start) => start <= day) ?? newMoonDay(k - 1)
}

/** The first day of the eleventh month, which holds the winter solstice of that Gregorian year. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianDay(`${year}-12-31`) - 2415021) / synodicMonth)
  const start = newMoonDay(k)
  return sunSector(start) >= 9 ? newMoonDay(k - 1) : start
}

/** How many months after the eleventh the leap month comes: the first in which the sun changes no sector. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - firstMoon) / synodicMonth + 0.5)
  let months = 1
  let before: number
  let sector = sunSector(newMoonDay(k + months))
  do {
    before = sector
    months += 1
    sector = sunSector(newMoonDay(k + months))
  } while (sector !== before && months < 14)
  return months - 1
}

/** The lunar date of the calendar day that `ms` falls on in the zone; right from 1800 to 2199. */
export function lunarDate(ms: number, zone = defaultZone): LunarDate {
  const local = localDay(ms, zone)
  const today = julianDay(local)
  const gregorianYear = Number(local.slice(0, 4))
  const start = monthStart(today)
  const thisEleventh = eleventhMonth(gregorianYear)
  const inNewCycle = thisEleventh < start
  const from = inNewCycle ? thisEleventh : eleventhMonth(gregorianYear - 1)
  const to = inNewCycle ? eleventhMonth(gregorianYear + 1) : thisEleventh
  const offset = Math.floor((start - from) / 29)
  const leapAt = to - from > 365 ? leapOffset(from) : Number.POSITIVE_INFINITY
  const months = offset + (offset >= leapAt ? 10 : 11)
  const month = months > 12 ? months - 12 : months
  const year =
    (inNewCycle ? gregorianYear + 1 : gregorianYear) - (month >= 11 && offset < 4 ? 1 : 0)
  return { day: today - start + 1, month, leap: offset === leapAt, year }
}

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const branches = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
]

/** The name of a lunar year in the cycle of sixty: `2026` → `Bính Ngọ`. */
export const lunarYearName = (year: number): string =>
  `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}`

/** `15 tháng 10 năm Bính Ngọ`; the first month is Giêng, the last Chạp, a second one `nhuận`. */
export function lunarLine(ms: number, zone = defaultZone): string {
  const { day, month, leap, year } = lunarDate(ms, zone)
  const name = { 1: 'Giêng', 12: 'Chạp' }[month] ?? String(month)
  return `${day} tháng ${name}${leap ? ' nhuận' : ''} năm ${lunarYearName(year)}`
}
