import { clock, dateOnly, localDay } from './dates.ts'
import type { Language, Sentence } from './sentence.ts'

const day = 86_400_000
const yesterday: Sentence = { vi: 'hôm qua', en: 'yesterday' }

/** A moment as the desk says it: `14:05` today, `hôm qua`, `20/11` this year, `20/11/2025` before. */
export function deskTime(ms: number, now: number, language: Language): string {
  const on = localDay(ms)
  if (on === localDay(now)) return clock(ms)
  if (on === localDay(now - day)) return yesterday[language]
  const date = dateOnly(ms)
  return on.slice(0, 4) === localDay(now).slice(0, 4) ? date.slice(0, 5) : date
}

/** A moment with its hour, whenever it was: `14:05`, `hôm qua 14:05`, `20/11 14:05`. */
export function deskMoment(ms: number, now: number, language: Language): string {
  const said = deskTime(ms, now, language)
  return said === clock(ms) ? said : `${said} ${clock(ms)}`
}
