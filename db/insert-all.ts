import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { statementIn, type Tx } from './write.ts'

/** Rows that one statement takes: to run a statement costs as much as to put in a small row. */
const together = 50

/**
 * Puts many rows into a table with statements that are made once. All rows name the columns that the first
 * one names; the others take their defaults.
 */
export function insertAll<Table extends SQLiteTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
) {
  const [first] = rows
  if (!first) return
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first)
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const blanks = columns.map(() => '?').join(', ')
  for (let place = 0; place < rows.length; ) {
    const count = rows.length - place < together ? 1 : together
    const values: unknown[] = []
    for (const row of rows.slice(place, place + count)) {
      for (const [key, column] of columns) {
        const value = row[key as keyof typeof row] ?? null
        values.push(value === null ? null : column.mapToDriverValue(value))
      }
    }
    statementIn(
      tx,
      `INSERT INTO "${getTableName(table)}" (${names}) VALUES ${Array(count).fill(`(${blanks})`).join(', ')}`,
    ).run(values)
    place += count
  }
}
