import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { type Change, changesAfter, newestChangeId } from '#db/queries/changes'
import { deliveries } from '#db/schema/machines'
import { write } from '#db/write'

/** Somebody outside the house who is told what has changed. */
export type Courier = {
  consumer: 'purge' | 'websub' | 'indexnow'
  /** Tells them of these changes, oldest first; rejects while they have not acknowledged it. */
  deliver: (changes: readonly Change[]) => Promise<void>
}

const batch = 1000
const longestBackoff = 10 * 60_000

/**
 * Tells a consumer what it has not acknowledged yet. What fails is told again, after a pause that doubles:
 * nothing is left out, and something may be told twice. A new consumer begins with what is to come.
 * @returns whether something was told and more may be waiting
 */
export async function deliverChanges(db: Db, courier: Courier, now = Date.now()): Promise<boolean> {
  const state = stateOf(db, courier.consumer, now)
  if (state.nextAt > now || newestChangeId(db) === state.changeId) return false
  // Of a database that was put back from a backup, ids begin again below what was acknowledged.
  const after = newestChangeId(db) < state.changeId ? 0 : state.changeId
  const changes = changesAfter(db, after, batch)
  const last = changes.at(-1)
  if (!last) return false
  try {
    await courier.deliver(changes)
  } catch (error) {
    const attempts = state.attempts + 1
    const pause = Math.min(longestBackoff, 1000 * 2 ** Math.min(attempts, 20))
    const lastError = error instanceof Error ? error.message : String(error)
    keep(db, courier.consumer, { attempts, nextAt: Date.now() + pause, lastError })
    return false
  }
  keep(db, courier.consumer, { changeId: last.id, attempts: 0, nextAt: 0, lastError: null })
  return true
}

type State = typeof deliveries.$inferSelect

function stateOf(db: Db, consumer: Courier['consumer'], now: number): State {
  const find = () => db.select().from(deliveries).where(eq(deliveries.consumer, consumer)).get()
  return (
    find() ??
    write(db, (tx) =>
      tx
        .insert(deliveries)
        .values({ consumer, changeId: newestChangeId(tx), nextAt: 0, updatedAt: now })
        .onConflictDoUpdate({ target: deliveries.consumer, set: { updatedAt: now } })
        .returning()
        .get(),
    )
  )
}

function keep(db: Db, consumer: Courier['consumer'], changes: Partial<State>) {
  write(db, (tx) =>
    tx
      .update(deliveries)
      .set({ ...changes, updatedAt: Date.now() })
      .where(eq(deliveries.consumer, consumer))
      .run(),
  )
}
