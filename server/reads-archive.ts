import { cache } from 'react'
import { countCorrections, countsByDay, endsAround } from '#db/queries/archive'
import { latestCorrections } from '#db/queries/front'
import { articlePath } from '#newsroom/addresses'
import { ceilingOf, type ListSizes, pageCount, spanOf } from '#newsroom/list-pages'
import { type Calendar, calendarOf, monthsByYear, stretchOf } from '#newsroom/text/calendar'
import { localDay } from '#newsroom/text/dates'
import { database } from './database.ts'
import { collect } from './page-keys.ts'
import { readNow } from './reads.ts'
import { endsAtMidnight, readList } from './reads-lists.ts'

const daySizes: ListSizes = { first: 60, rest: 60 }
const correctionSizes: ListSizes = { first: 30, rest: 30 }

/** What stands around a stretch of the archive: where it begins and ends, and the nearest stories outside. */
const readEnds = cache((from: number, to: number) =>
  endsAround(database(), { from, to }, readNow()),
)

function readCalendar(month: string): Calendar {
  collect(`month:${month}`)
  const { from, to } = stretchOf(month)
  const offset = Date.parse(`${month}-01T00:00:00Z`) - from
  return calendarOf(month, countsByDay(database(), { from, to }, readNow(), offset))
}

/** Whether the archive reaches as far as this day or month: from the first story to today. */
function isWithin(name: string, first: number | null, now: number) {
  const today = localDay(now)
  const begins = first === null ? today : localDay(first)
  return name >= begins.slice(0, name.length) && name <= today.slice(0, name.length)
}

/** All months of the archive, and the calendar of the newest. */
export const readArchive = cache(() => {
  const now = readNow()
  endsAtMidnight()
  const { first, last } = readEnds(now, now)
  const month = localDay(last ?? now).slice(0, 7)
  collect(`month:${month}`)
  return {
    years: first === null ? [] : monthsByYear(first, last ?? now),
    calendar: readCalendar(month),
  }
})

/** One month of the archive; null where it has none. */
export const readArchiveMonth = cache((month: string) => {
  const now = readNow()
  const { from, to } = stretchOf(month)
  const { first, before, after } = readEnds(from, to)
  collect(`month:${month}`)
  endsAtMidnight()
  if (!isWithin(month, first, now)) return null
  return {
    calendar: readCalendar(month),
    before: before === null ? null : localDay(before).slice(0, 7),
    after: after === null ? null : localDay(after).slice(0, 7),
  }
})

/** The stories of one day, page n of them, and its month; null where the archive has no such day. */
export const readArchiveDay = cache((day: string, page: number) => {
  const now = readNow()
  const { from, to } = stretchOf(day)
  const { first, before, after } = readEnds(from, to)
  collect(`day:${day}`)
  if (!isWithin(day, first, now)) {
    endsAtMidnight()
    return null
  }
  return {
    ...readList({ kind: 'stretch', from, to }, [`day:${day}`], daySizes, page),
    calendar: readCalendar(day.slice(0, 7)),
    before: before === null ? null : localDay(before),
    after: after === null ? null : localDay(after),
  }
})

/** Page n of every correction of a story that is out, newest first. */
export const readCorrections = cache((page: number) => {
  collect('corrections')
  const db = database()
  const now = readNow()
  const total = countCorrections(db, now, ceilingOf(correctionSizes))
  const pages = pageCount(total, correctionSizes)
  const { offset, limit } = spanOf(page, correctionSizes)
  const rows = page > pages ? [] : latestCorrections(db, now, { limit, offset })
  const corrections = rows.map(({ slug, topSectionSlug, articleId, shortTitle, ...row }) => {
    collect(`headline:${articleId}`)
    const headline = shortTitle ?? row.headline
    return { ...row, headline, path: articlePath(topSectionSlug, slug, articleId) }
  })
  return { corrections, page, pages, total }
})
