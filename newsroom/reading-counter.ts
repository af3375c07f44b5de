import { createHash, randomBytes } from 'node:crypto'
import { networkOf } from '#integrations/network'
import { localDay } from './text/dates.ts'

/** One opening of a story, as it was told. */
export type Opening = {
  articleId: number
  /** Address and browser of who opened it: used for one comparison and kept nowhere. */
  address: string
  userAgent: string
  /** UTC epoch milliseconds. */
  at: number
}

/** How often stories were opened in one hour since 1970. */
export type HourlyCount = { hour: number; articleId: number; views: number }

export const hourLength = 3_600_000

/** What names itself a program, or does not name itself at all, is nobody who reads. */
const program =
  /(?<!cu)bot\b|bot[/;_-]|crawl|spider|slurp|scrap|preview|headless|lighthouse|phantom|monitor|curl|wget|python|java\/|okhttp|go-http|axios|\bnode|fetch|undici|facebookexternalhit|whatsapp/i

const isProgram = (userAgent: string) => userAgent.length < 20 || program.test(userAgent)

/** Readers behind one address (a school, a mobile network) that count for one story on one day. */
const mostFromOneAddress = 40
/** Marks of a day's openings that are remembered; beyond them the oldest are forgotten. */
const mostRemembered = 400_000

/**
 * Counts openings of stories in memory. A reader counts once for a story on a day of the paper; programs do
 * not count. What tells readers apart is a hash with a salt that is made anew every day, lives only here and
 * is never written: once the day is over nobody can say who read what.
 */
export class ReadingCounter {
  #day = ''
  #salt = randomBytes(16)
  /** Marks of readers at stories, and how many readers an address had at a story. */
  #seen = new Map<number, number>()
  #counts = new Map<string, HourlyCount>()

  /** @returns whether it counted */
  count({ articleId, address, userAgent, at }: Opening): boolean {
    if (isProgram(userAgent)) return false
    this.#turnDay(at)
    const reader = this.#mark(articleId, address, userAgent)
    if (this.#seen.has(reader)) return false
    const crowd = this.#mark(articleId, networkOf(address))
    const before = this.#seen.get(crowd) ?? 0
    if (before >= mostFromOneAddress) return false
    this.#remember(reader, 1)
    this.#remember(crowd, before + 1)
    const hour = Math.floor(at / hourLength)
    const key = `${hour}/${articleId}`
    const views = (this.#counts.get(key)?.views ?? 0) + 1
    this.#counts.set(key, { hour, articleId, views })
    return true
  }

  /** Whether anything waits to be written. */
  get isEmpty(): boolean {
    return this.#counts.size === 0
  }

  /**
   * Hands over what was counted since the last time, to be written. What `write` throws on stays counted and
   * is handed over again.
   */
  handOver(write: (counts: HourlyCount[]) => void) {
    if (this.isEmpty) return
    const counts = this.#counts
    write([...counts.values()])
    this.#counts = new Map()
  }

  #turnDay(at: number) {
    const day = localDay(at)
    if (day === this.#day) return
    this.#day = day
    this.#salt = randomBytes(16)
    this.#seen.clear()
  }

  #mark(articleId: number, ...who: string[]): number {
    const hash = createHash('sha256').update(this.#salt)
    hash.update(JSON.stringify([articleId, ...who]))
    return hash.digest().readUIntBE(0, 6)
  }

  #remember(mark: number, times: number) {
    this.#seen.set(mark, times)
    for (const [oldest] of this.#seen) {
      if (this.#seen.size <= mostRemembered) break
      this.#seen.delete(oldest)
    }
  }
}
