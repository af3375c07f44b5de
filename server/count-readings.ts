import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#db/connection'
import { readingPeriods } from '#db/schema/readers'
import { rankMostRead, writeViews } from '#newsroom/most-read'
import { ReadingCounter } from '#newsroom/reading-counter'

const place = globalThis as typeof globalThis & { trangnhatReadings?: ReadingCounter }

/** What this process has counted and not yet written; one for all bundles of this module. */
export function readings(): ReadingCounter {
  place.trangnhatReadings ??= new ReadingCounter()
  return place.trangnhatReadings
}

/** A crash loses what was counted in this time, in milliseconds. */
const writeEvery = 4_000
/** After this time the next list of what was read most is drawn up anew, in milliseconds. */
const rankEvery = 60_000

/** Writes what is counted every few seconds, and draws up the lists from it, until `signal` aborts; then once more. */
export async function keepCounting(db: Db, counter: ReadingCounter, signal: AbortSignal) {
  let rankedAt = 0
  let turn = 0
  while (!signal.aborted) {
    await pause(writeEvery, undefined, { signal }).catch(() => undefined)
    try {
      counter.handOver((counts) => writeViews(db, counts))
      if (!signal.aborted && Date.now() - rankedAt >= rankEvery) {
        // One list at a time: what others wait for is done in between.
        const period = readingPeriods[turn++ % readingPeriods.length] ?? 'day'
        rankedAt = Date.now()
        rankMostRead(db, period, rankedAt)
      }
    } catch (error) {
      console.error('Đếm lượt đọc:', error)
    }
  }
}
