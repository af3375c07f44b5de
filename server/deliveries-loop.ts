import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#db/connection'
import { type Courier, deliverChanges } from '#newsroom/deliveries/deliver'

/** How long a change waits at the most before others are told of it, in milliseconds. */
const nap = 500

/** Keeps telling a consumer what changes until `signal` aborts, beside and never in the way of anything else. */
export async function keepTelling(db: Db, courier: Courier, signal: AbortSignal) {
  while (!signal.aborted) {
    try {
      while (await deliverChanges(db, courier)) if (signal.aborted) return
    } catch (error) {
      console.error(`Báo thay đổi (${courier.consumer}):`, error)
    }
    await pause(nap, undefined, { signal }).catch(() => undefined)
  }
}
