import type { Database } from 'better-sqlite3'
import type { Db } from './connection.ts'
import { type Migration, readMigrations } from './migrations.ts'

/** The schema cannot be brought up to date; the message is one sentence for the operator. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused'
}

type Applied = { name: string; hash: string }

const table = `CREATE TABLE IF NOT EXISTS "migrations" (
  "name" text PRIMARY KEY NOT NULL,
  "hash" text NOT NULL,
  "applied_at" integer NOT NULL
) STRICT`

/** Names of the migrations that this file still lacks, oldest first. */
export function pendingMigrations(db: Db, all: Migration[] = readMigrations()): Migration[] {
  const applied = appliedMigrations(db.$client)
  const known = new Map(all.map((migration) => [migration.name, migration.hash]))
  for (const { name, hash } of applied) {
    if (known.get(name) === hash) continue
    throw new MigrationRefused(
      known.has(name)
        ? `Bước chuyển dữ liệu ${name} đã bị sửa sau khi chạy.`
        : `Dữ liệu thuộc bản mới hơn (${name}): hãy chạy bản Trang Nhất mới hơn.`,
    )
  }
  const done = new Set(applied.map(({ name }) => name))
  const pending = all.filter(({ name }) => !done.has(name))
  const last = applied.at(-1)
  const skipped = last && pending.find((migration) => migration.name < last.name)
  if (skipped) {
    throw new MigrationRefused(
      `Bước chuyển dữ liệu ${skipped.name} xếp trước ${last.name} đã chạy.`,
    )
  }
  return pending
}

/**
 * Brings the schema up to date in one immediate transaction: killed at any moment, the file has the
 * old schema or the new one. The caller makes the backup first (see newsroom/backup).
 * @returns names of the migrations that were applied
 * @throws MigrationRefused when the file is newer than the program or a foreign key is left dangling
 */
export function migrate(db: Db, all: Migration[] = readMigrations()): string[] {
  const client = db.$client
  // A table is rebuilt by dropping it, which foreign keys would follow; SQLite reads this only outside a transaction.
  client.pragma('foreign_keys = OFF')
  try {
    return client
      .transaction(() => {
        const pending = pendingMigrations(db, all)
        client.exec(table)
        for (const migration of pending) apply(client, migration)
        refuseDanglingKeys(client)
        return pending.map((migration) => migration.name)
      })
      .immediate()
  } finally {
    client.pragma('foreign_keys = ON')
  }
}

function appliedMigrations(client: Database): Applied[] {
  const exists = client
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'`)
    .get()
  if (!exists) return []
  return client.prepare<[], Applied>('SELECT name, hash FROM migrations ORDER BY name').all()
}

function apply(client: Database, { name, sql, hash }: Migration) {
  client.exec(sql)
  client
    .prepare('INSERT INTO migrations (name, hash, applied_at) VALUES (?, ?, ?)')
    .run(name, hash, Date.now())
}

function refuseDanglingKeys(client: Database) {
  const dangling = client.pragma('foreign_key_check') as { table: string; parent: string }[]
  const first = dangling[0]
  if (first) {
    throw new MigrationRefused(
      `Sau khi chuyển, ${dangling.length} dòng trỏ tới chỗ không có (${first.table} → ${first.parent}).`,
    )
  }
}
