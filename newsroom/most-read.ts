import type { Db } from '#db/connection'
import {
  addDailyViews,
  addHourlyViews,
  forgetHoursBefore,
  mostReadRows,
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
 * Draws up what was read most in the last 24 hours and in the last seven days of the paper, of all and of
 * each top section. Pages that show it are told when it has changed. Hours older than two days are forgotten.
 * @returns whether it has changed
 */
export function rankMostRead(db: Db, now: number): boolean {
  const hour = Math.floor(now / hourLength)
  const rows = [
    ...rankedViews(db, { sinceHour: hour - 23 }, now, longestList).map((row) => ({
      ...row,
      period: 'day' as const,
    })),
    ...rankedViews(db, { sinceDay: localDay(now - 6 * day) }, now, longestList).map((row) => ({
      ...row,
      period: 'week' as const,
    })),
  ]
  return write(db, (tx) => {
    forgetHoursBefore(tx, hour - 47)
    const named = (each: typeof rows) =>
      each
        .map(({ period, sectionId, place, articleId }) =>
          [period, sectionId, place, articleId].join(' '),
        )
        .sort()
        .join('\n')
    if (named(mostReadRows(tx)) === named(rows)) return false
    writeMostRead(tx, rows)
    announce(tx, 'aged', ['rail:most-read'])
    return true
  })
}
