import { reasonOf, say } from './log.ts'
import { tighten } from './page.ts'
import type { ReaderPages } from './reader-pages.ts'
import type { RenderGate } from './render-gate.ts'
import type { PageStore } from './store.ts'

/** A page that lives shorter than this is not worth the work, in milliseconds. */
const settled = 20_000
const mostWaiting = 1000

/**
 * Packs much-read pages as tight as they get, one at a time, while nothing is being rendered.
 * @returns how to stop
 */
export function tightenInIdleTime(
  pages: ReaderPages,
  store: PageStore,
  gate: RenderGate,
): () => void {
  const waiting = new Set<string>()
  let busy = false
  const timer = setInterval(async () => {
    for (const address of pages.takePopular()) {
      if (waiting.size < mostWaiting) waiting.add(address)
    }
    if (busy || !gate.isIdle) return
    busy = true
    try {
      await tightenOne(waiting, store)
    } catch (error) {
      say('front', reasonOf(error))
    }
    busy = false
  }, 500)
  timer.unref()
  return () => clearInterval(timer)
}

async function tightenOne(waiting: Set<string>, store: PageStore) {
  for (const address of waiting) {
    const page = store.get(address)
    if (page && page.renderedAt + settled > Date.now()) continue
    waiting.delete(address)
    if (!page || page.tightened) continue
    const before = page.bytes
    await tighten(page)
    store.resized(address, page, page.bytes - before)
    return
  }
}
