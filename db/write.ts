import type { Db } from './connection.ts'

/** The handle inside a write transaction: what queries and writes of one verb go through. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** Either a connection or an open transaction: what a query may read from. */
export type Reader = Db | Tx

/**
 * Runs `work` in one `BEGIN IMMEDIATE` transaction: all of it is on disk when this returns, or none of it.
 * `work` is synchronous and does nothing slow; the writer waits up to five seconds for another process.
 */
export function write<Result>(db: Db, work: (tx: Tx) => Result): Result {
  return db.transaction(work, { behavior: 'immediate' })
}
