import { eq } from 'drizzle-orm'
import { settings } from '#db/schema/records'
import type { Reader, Tx } from '#db/write'

/** What of the demo is in the paper already: kept with it, so that a second run goes on from there. */
export type Ledger = {
  /** When the first run began: what all dates count from. */
  startedAt: number
  /** When everything was in; null until then. */
  doneAt: number | null
  /** Ids by kind and key of the demo's data: `story:…`, `picture:…`, `section:kinh-te`. */
  ids: Record<string, number>
}

const key = 'demo'

export function readLedger(db: Reader): Ledger | null {
  const row = db.select().from(settings).where(eq(settings.key, key)).get()
  return row ? JSON.parse(row.value) : null
}

export function writeLedger(tx: Tx, ledger: Ledger) {
  const row = { value: JSON.stringify(ledger), updatedAt: Date.now() }
  tx.insert(settings)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: settings.key, set: row })
    .run()
}
