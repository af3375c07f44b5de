import type { Database, Statement } from 'better-sqlite3'

const kept = new WeakMap<Database, Map<string, Statement>>()

/**
 * A statement that is prepared once for each connection, which costs more than running a small one.
 * @param source is written in the code: each different one is kept for good
 */
export function prepared(client: Database, source: string): Statement {
  const statements = kept.get(client) ?? new Map<string, Statement>()
  kept.set(client, statements)
  const statement = statements.get(source) ?? client.prepare(source)
  statements.set(source, statement)
  return statement
}
