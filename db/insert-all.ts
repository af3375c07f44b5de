import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { statementIn, type Tx } from './write.ts'

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
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first)
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const blanks = columns.map(() => '?').join(', ')
  const insert = statementIn(
    tx,
    `INSERT INTO "${getTableName(table)}" (${names}) VALUES (${blanks})`,
  )
  for (const row of rows) {
    insert.run(
      columns.map(([key, column]) => {
        const value = row[key as keyof typeof row] ?? null
        return value === null ? null : column.mapToDriverValue(value)
      }),
    )
  }
}
