import type { Db } from '#db/connection'
import {
  addDailyViews,
  addHourlyViews,
  forgetHoursBefore,
  mostReadRows,
  type ReadingPeriod,
  rankedViews,
  writeMostRead,
} from '#db/queries/views'
import { write } from '#db/write'
import { announce } from './changes.ts'
import { type HourlyCount, hourLength } from './reading-counter.ts'
import { localDay } from './text/dates.ts'

const day = 24 * hourLength

/** Stories in each list: more than are shown, since one of them may be taken back. */
const longestList = 10

/**
 * Adds openings of stories to the counts of their hour and day, in one transaction. Stories that readers
 * cannot see are left out: anybody can name any number.
 */
export function writeViews(db: Db, counts: readonly HourlyCount[]) {
  write(db, (tx) => {
    addHourlyViews(tx, counts)
    addDailyViews(
      tx,
      counts.map(({ hour, ...count }) => ({ ...count, day: localDay(hour * hourLength) })),
    )
  })
}

/**
 * Draws up what was read most in the last 24 hours (`day`) or in the last seven days of the paper (`week`),
 * of all and of each top section. Pages that show it are told when it has changed. Hours older than two days
 * are forgotten. For the background: the cost is that of all counts of the period.
 * @returns whether it has changed
 */
export function rankMostRead(db: Db, period: ReadingPeriod, now: number): boolean {
  const hour = Math.floor(now / hourLength)
  const since = period === 'day' ? { sinceHour: hour - 23 } : { sinceDay: localDay(now - 6 * day) }
  const rows = rankedViews(db, since, now, longestList).map((row) => ({ ...row, period }))
  return write(db, (tx) => {
    forgetHoursBefore(tx, hour - 47)
    if (inWords(mostReadRows(tx, period)) === inWords(rows)) return false
    writeMostRead(tx, period, rows)
    announce(tx, 'aged', ['rail:most-read'])
    return true
  })
}

const inWords = (rows: readonly { sectionId: number; place: number; articleId: number }[]) =>
  rows
    .map(({ sectionId, place, articleId }) => `${sectionId} ${place} ${articleId}`)
    .sort()
    .join('\n')
