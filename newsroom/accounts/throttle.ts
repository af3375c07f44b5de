import { isIPv6 } from 'node:net'
import { eq, inArray, lt } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { signInFailures } from '#db/schema/users'
import { write } from '#db/write'
import { Refusal } from '../refusals.ts'

/** Somebody tries too often; `seconds` is how long to wait. */
class TooMany extends Refusal {
  override name = 'TooMany'
  readonly seconds: number
  constructor(seconds: number) {
    super({
      vi: `Thử hơi nhanh: đợi ${seconds} giây rồi làm lại.`,
      en: `Too many attempts: wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'} and try again.`,
    })
    this.seconds = seconds
  }
}

/** Failures are forgotten after this long, in milliseconds. */
const memory = 15 * 60_000

/**
 * How long the next attempt waits: nothing for the first few failures, then twice as long each time. An
 * account is only slowed down, so that nobody can shut its owner out; an address may be held for long.
 */
const limits = {
  account: { free: 4, longestSeconds: 8 },
  address: { free: 20, longestSeconds: 900 },
} as const

export type Attempt = { account: string; address: string }

const keysOf = ({ account, address }: Attempt) => ({
  account: `account:${account}`,
  address: `address:${network(address)}`,
})

/** @throws TooMany when this account or this address has to wait */
export function refuseHaste(db: Db, attempt: Attempt) {
  const now = Date.now()
  const keys = keysOf(attempt)
  for (const kind of ['account', 'address'] as const) {
    const row = db.select().from(signInFailures).where(eq(signInFailures.key, keys[kind])).get()
    if (!row || row.lastAt < now - memory) continue
    const { free, longestSeconds } = limits[kind]
    if (row.failures < free) continue
    const pause = Math.min(longestSeconds, 2 ** Math.min(row.failures - free, 20)) * 1000
    const wait = row.lastAt + pause - now
    if (wait > 0) throw new TooMany(Math.ceil(wait / 1000))
  }
}

/** Counts a failed attempt; the counters are in the database, so a restart forgives nothing. */
export function countFailure(db: Db, attempt: Attempt) {
  const now = Date.now()
  write(db, (tx) => {
    tx.delete(signInFailures)
      .where(lt(signInFailures.lastAt, now - memory))
      .run()
    for (const key of Object.values(keysOf(attempt))) {
      const row = tx.select().from(signInFailures).where(eq(signInFailures.key, key)).get()
      tx.insert(signInFailures)
        .values({ key, failures: 1, lastAt: now })
        .onConflictDoUpdate({
          target: signInFailures.key,
          set: { failures: (row?.failures ?? 0) + 1, lastAt: now },
        })
        .run()
    }
  })
}

/** The account signed in: its own failures no longer count. Those of the address stay. */
export function forgiveAccount(db: Db, attempt: Attempt) {
  write(db, (tx) =>
    tx
      .delete(signInFailures)
      .where(inArray(signInFailures.key, [keysOf(attempt).account]))
      .run(),
  )
}

/** The address itself, and of IPv6 the /64 that a provider hands to one customer. */
export function network(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length)).fill('0')
  return `${[...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}
