import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { keepingStatements } from './statements.ts'

/** A connection: Drizzle's query builder, with better-sqlite3's own handle at `$client`. */
export type Db = BetterSQLite3Database<Record<string, never>> & { $client: Database.Database }

/** Below this, a checkpoint beside a write can lose commits (sqlite.org/wal.html#the_wal_reset_bug). */
const lowestSqlite = [3, 51, 3] as const

/** The pragmas of every connection and what reading them back must give. */
const pragmas: Record<string, { set: string; read: unknown }> = {
  busy_timeout: { set: '5000', read: 5000 },
  foreign_keys: { set: 'ON', read: 1 },
  // better-sqlite3 falls back to NORMAL when it opens a file that is in WAL mode already.
  synchronous: { set: 'FULL', read: 2 },
  trusted_schema: { set: 'OFF', read: 0 },
  cell_size_check: { set: 'ON', read: 1 },
  temp_store: { set: 'MEMORY', read: 2 },
}

/** The database cannot be used as it is; the message is one sentence for the operator. */
class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable'
}

/**
 * Opens the database file, made when missing unless `readonly`, with the pragmas that the paper relies on.
 * @param path a file on a local disk, or `:memory:`
 * @throws DatabaseUnusable when SQLite is too old or a pragma does not hold
 */
export function openDatabase(path: string, { readonly = false } = {}): Db {
  const client = new Database(path, { readonly, fileMustExist: readonly })
  try {
    refuseOldSqlite(client)
    for (const [name, { set }] of Object.entries(pragmas)) client.pragma(`${name} = ${set}`)
    if (!readonly) client.pragma('journal_mode = WAL')
    refuseWrongPragmas(client, path)
  } catch (error) {
    client.close()
    throw error
  }
  return Object.assign(drizzle(keepingStatements(client)), { $client: client })
}

function refuseOldSqlite(client: Database.Database) {
  const version = String(client.prepare('SELECT sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  const older = lowestSqlite.findIndex((lowest, place) => (parts[place] ?? 0) !== lowest)
  if (older >= 0 && (parts[older] ?? 0) < (lowestSqlite[older] ?? 0)) {
    throw new DatabaseUnusable(`SQLite ${version} quá cũ: cần ${lowestSqlite.join('.')} trở lên.`)
  }
}

function refuseWrongPragmas(client: Database.Database, path: string) {
  for (const [name, { set, read }] of Object.entries(pragmas)) {
    const value = client.pragma(name, { simple: true })
    if (value !== read) {
      throw new DatabaseUnusable(`SQLite không nhận ${name} = ${set} (đang là ${value}).`)
    }
  }
  const mode = client.pragma('journal_mode', { simple: true })
  if (mode !== 'wal' && !(path === ':memory:' && mode === 'memory')) {
    throw new DatabaseUnusable(
      `SQLite không mở được ${path} ở chế độ WAL (đang là ${mode}): ổ đĩa này có phải ổ mạng không?`,
    )
  }
}

/** Moves the write-ahead log into the file and closes; the file alone is then complete. */
export function closeDatabase(db: Db) {
  if (!db.$client.open) return
  if (!db.$client.readonly) db.$client.pragma('wal_checkpoint(TRUNCATE)')
  db.$client.close()
}
