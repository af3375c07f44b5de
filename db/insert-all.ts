import { sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from './write.ts'

/**
 * Puts many rows into a table with one statement that is made once. All rows name the columns that the first
 * one names; the others take their defaults.
 */
export function insertAll<Table extends SQLiteTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
) {
  const [first] = rows
  if (!first) return
  const blanks = Object.fromEntries(Object.keys(first).map((key) => [key, sql.placeholder(key)]))
  const insert = tx
    .insert(table)
    .values(blanks as Table['$inferInsert'])
    .prepare()
  for (const row of rows) insert.run(row)
}
