import { AsyncLocalStorage } from 'node:async_hooks'
import { cache } from 'react'
import type { PageKey } from '#newsroom/changes'

type Collector = { keys: Set<PageKey>; status: number; until: number | null; now: number }

const newCollector = (): Collector => ({
  keys: new Set(),
  status: 200,
  until: null,
  now: Date.now(),
})

/** One for each page that is rendered. */
const ofRender = cache(newCollector)
/** One for each answer of a route handler, where React's `cache` keeps nothing. */
const ofHandler = new AsyncLocalStorage<Collector>()

const collector = () => ofHandler.getStore() ?? ofRender()

/** Runs the work of a route handler with a collector of its own. */
export const collecting = <Result>(work: () => Result): Result =>
  ofHandler.run(newCollector(), work)

/** One moment for everything that is read for an answer, UTC epoch milliseconds. */
export const collectedAt = (): number => collector().now

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
