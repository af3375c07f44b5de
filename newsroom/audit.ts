import { hash as digest } from 'node:crypto'
import { asc, desc, gt } from 'drizzle-orm'
import { insertAll } from '#db/insert-all'
import { auditLog } from '#db/schema/records'
import type { Reader, Tx } from '#db/write'
import { type Actor, userIdOf } from './actor.ts'

export type AuditEntry = {
  action: string
  subjectType: string
  subjectId: number | null
  /** What changed, small and without the text itself. */
  detail?: Record<string, unknown>
}

type Row = typeof auditLog.$inferSelect
type Hashed = Omit<Row, 'id' | 'hash'>

/** The hash that the first row builds on. */
const origin = '0'.repeat(64)

/** Writes down who did what, in the transaction that did it. */
export function record(tx: Tx, actor: Actor, entry: AuditEntry) {
  recordAll(tx, [{ ...entry, actor, at: Date.now() }])
}

/** `record` for what was done at other moments, in the order in which it was done. */
export function recordAll(tx: Tx, entries: readonly (AuditEntry & { actor: Actor; at: number })[]) {
  const last = tx
    .select({ hash: auditLog.hash })
    .from(auditLog)
    .orderBy(desc(auditLog.id))
    .limit(1)
    .get()
  let hash = last?.hash ?? origin
  const rows = entries.map(({ actor, at, action, subjectType, subjectId, detail = {} }) => {
    const row: Hashed = {
      at,
      userId: userIdOf(actor),
      actor: actor.name,
      action,
      subjectType,
      subjectId,
      detail: JSON.stringify(detail),
    }
    hash = chain(hash, row)
    return { ...row, hash }
  })
  insertAll(tx, auditLog, rows)
}

/** SHA-256, lower-case hex, over the previous hash and the row's fields as a JSON array in this order. */
function chain(previous: string, row: Hashed) {
  const { at, userId, actor, action, subjectType, subjectId, detail } = row
  return digest(
    'sha256',
    JSON.stringify([previous, at, userId, actor, action, subjectType, subjectId, detail]),
  )
}

/** Whether a row's hash follows from the row before it; undefined stands before the first. */
export const followsFrom = (previous: string | undefined, row: Row): boolean =>
  row.hash === chain(previous ?? origin, row)

const batch = 10_000

/**
 * Walks the whole log and recomputes its chain.
 * @returns the id of the first row that does not follow from the ones before it; null when all do
 */
export function firstBrokenAuditRow(db: Reader): number | null {
  let previous = origin
  let after = 0
  for (;;) {
    const rows = db
      .select()
      .from(auditLog)
      .where(gt(auditLog.id, after))
      .orderBy(asc(auditLog.id))
      .limit(batch)
      .all()
    for (const row of rows) {
      if (row.hash !== chain(previous, row)) return row.id
      previous = row.hash
      after = row.id
    }
    if (rows.length < batch) return null
  }
}
