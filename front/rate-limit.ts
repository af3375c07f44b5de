import { networkOf } from '#integrations/network'

type Bucket = { left: number; at: number }

const mostBuckets = 20_000

/** Lets each address do something so often in a time, evenly refilled; memory is bounded. */
export class RateLimit {
  #buckets = new Map<string, Bucket>()
  readonly #burst: number
  readonly #perMillisecond: number

  /** @param burst how many at once; they come back within `seconds` */
  constructor({ burst, seconds }: { burst: number; seconds: number }) {
    this.#burst = burst
    this.#perMillisecond = burst / (seconds * 1000)
  }

  /** @returns whether this address may; it counts as done then */
  allows(address: string, now = Date.now()): boolean {
    const group = networkOf(address)
    const bucket = this.#buckets.get(group) ?? { left: this.#burst, at: now }
    const left = Math.min(this.#burst, bucket.left + (now - bucket.at) * this.#perMillisecond)
    const allowed = left >= 1
    this.#buckets.delete(group)
    this.#buckets.set(group, { left: allowed ? left - 1 : left, at: now })
    for (const [oldest] of this.#buckets) {
      if (this.#buckets.size <= mostBuckets) break
      this.#buckets.delete(oldest)
    }
    return allowed
  }
}
