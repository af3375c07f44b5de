import { cache } from 'react'
import type { PageKey } from '#newsroom/changes'

type Collector = { keys: Set<PageKey>; status: number; until: number | null }

/** One for each request. */
const collector = cache((): Collector => ({ keys: new Set(), status: 200, until: null }))

/** Says that the page being rendered shows, or looked in vain for, what these keys name. */
export function collect(...keys: PageKey[]) {
  for (const key of keys) collector().keys.add(key)
}

/** App Router pages cannot set their status: the front door does it for them. */
export function answerWith(status: 404 | 410) {
  collector().status = status
}

/** The page stops being right at `moment` (UTC epoch milliseconds) without anyone writing anything. */
export function endsAt(moment: number) {
  const { until } = collector()
  collector().until = until === null ? moment : Math.min(until, moment)
}

/** What was collected up to now: to be asked last, when everything that the page shows has been read. */
export function pageKeys() {
  const { keys, status, until } = collector()
  return { keys: [...keys].sort(), status, until }
}
