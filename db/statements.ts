import type { Database, Statement } from 'better-sqlite3'

/** More than the product asks in different words; lists of ids of every length are what the bound is for. */
const mostKept = 500

const kept = new WeakMap<Database, Map<string, Statement>>()

/**
 * A statement that is prepared once for each connection, which costs more than running a small one. It is
 * handed out as a new one would be, but one at a time for the same words: for those who ask and are done.
 * SQLite itself prepares a kept statement anew when the schema has changed.
 */
export function prepared(client: Database, source: string): Statement {
  const statements = kept.get(client) ?? new Map<string, Statement>()
  kept.set(client, statements)
  const known = statements.get(source)
  const statement = known ?? client.prepare(source)
  // Moving it to the end of the map is what keeps it.
  statements.delete(source)
  statements.set(source, statement)
  for (const [oldest] of statements) {
    if (statements.size <= mostKept) break
    statements.delete(oldest)
  }
  return known?.reader ? known.raw(false).pluck(false) : statement
}

/** The same connection, on which nothing is prepared twice, for the query builder. */
export const keepingStatements = (client: Database): Database =>
  Object.create(client, { prepare: { value: (source: string) => prepared(client, source) } })
