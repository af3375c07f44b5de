import type { Database, Statement } from 'better-sqlite3'

/** More than the product asks in different words; lists of ids of every length are what the bound is for. */
const mostKept = 500

/**
 * The same connection, on which a statement that was prepared once is not prepared again: for most
 * questions of a page that costs more than the answer. Statements are handed out as new ones would be, but
 * one at a time for the same words: for those who ask and are done, as Drizzle is. SQLite itself prepares
 * a kept statement anew when the schema has changed.
 */
export function keepingStatements(client: Database): Database {
  const kept = new Map<string, Statement>()
  const prepare = (source: string): Statement => {
    const known = kept.get(source)
    const statement = known ?? client.prepare(source)
    // Moving it to the end of the map is what keeps it.
    kept.delete(source)
    kept.set(source, statement)
    for (const [oldest] of kept) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return known?.reader ? known.raw(false) : statement
  }
  return Object.create(client, { prepare: { value: prepare } })
}
