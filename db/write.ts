import type { Database, Statement } from 'better-sqlite3'
import type { Db } from './connection.ts'
import { prepared } from './statements.ts'

/** The handle inside a write transaction: what queries and writes of one verb go through. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** Either a connection or an open transaction: what a query may read from. */
export type Reader = Db | Tx

/**
 * Runs `work` in one `BEGIN IMMEDIATE` transaction: all of it is on disk when this returns, or none of it.
 * `work` is synchronous and does nothing slow; the writer waits up to five seconds for another process.
 */
export function write<Result>(db: Db, work: (tx: Tx) => Result): Result {
  const known = (tx: Tx) => {
    clients.set(tx, db.$client)
    return work(tx)
  }
  return db.transaction(known, { behavior: 'immediate' })
}

const clients = new WeakMap<Tx, Database>()

/** A statement inside a transaction of `write`, for what the query builder is too slow for (see `prepared`). */
export function statementIn(tx: Tx, source: string): Statement {
  const client = clients.get(tx)
  if (!client) throw new Error('no transaction of write()')
  return prepared(client, source)
}
