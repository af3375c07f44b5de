import { ownText } from './own-memory.ts'
import type { Page } from './page.ts'

/** A refused address is remembered for so long at the most, in milliseconds. */
const longestNegative = 30_000
const mostNegative = 2000

/** A page with the text that is its key: whoever asks for it has another, cut from a request. */
type Kept = { address: string; page: Page }

/**
 * Finished pages by canonical address, bounded by bytes, the least recently used out first. Answers that
 * say no have a small room of their own, so that made-up addresses push no real page out.
 */
export class PageStore {
  #pages = new Map<string, Kept>()
  #negatives = new Map<string, Kept>()
  #bytes = 0
  #limit: number

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes() {
    return this.#bytes
  }

  get size() {
    return this.#pages.size + this.#negatives.size
  }

  get(address: string): Page | undefined {
    const kept = this.#pages.get(address)
    if (kept) {
      // Moving it to the end of the map is what keeps it.
      this.#pages.delete(address)
      this.#pages.set(kept.address, kept)
      return kept.page
    }
    return this.#negatives.get(address)?.page
  }

  put(asked: string, page: Page) {
    this.delete(asked)
    const address = ownText(asked)
    if (page.status >= 400) {
      page.until = Math.min(page.until, page.renderedAt + longestNegative)
      this.#negatives.set(address, { address, page })
      for (const [oldest] of this.#negatives) {
        if (this.#negatives.size <= mostNegative) break
        this.delete(oldest)
      }
    } else {
      this.#pages.set(address, { address, page })
    }
    this.#bytes += page.bytes
    this.#shrink()
  }

  delete(address: string) {
    for (const room of [this.#pages, this.#negatives]) {
      const kept = room.get(address)
      if (!kept) continue
      room.delete(address)
      this.#bytes -= kept.page.bytes
    }
  }

  /** Removes every page that was made of one of these keys. */
  remove(keys: ReadonlySet<string>) {
    for (const room of [this.#pages, this.#negatives]) {
      for (const [address, { page }] of room) {
        if (page.keys.some((key) => keys.has(key))) this.delete(address)
      }
    }
  }

  clear() {
    this.#pages.clear()
    this.#negatives.clear()
    this.#bytes = 0
  }

  /** The page at `address` takes up `by` bytes more, if it is still this one that is kept. */
  resized(address: string, page: Page, by: number) {
    if (this.#pages.get(address)?.page !== page) return
    this.#bytes += by
    this.#shrink()
  }

  #shrink() {
    for (const room of [this.#negatives, this.#pages]) {
      for (const [oldest] of room) {
        if (this.#bytes <= this.#limit) return
        this.delete(oldest)
      }
    }
  }
}
