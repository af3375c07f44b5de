import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/connection'
import { MigrationRefused, migrate, pendingMigrations } from '#db/migrate'
import type { Migration } from '#db/migrations'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trangnhat-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const step = (name: string, sql: string): Migration => ({ name, sql, hash: `hash of ${sql}` })
const first = step('20260101000000_first', 'CREATE TABLE "a" ("id" integer PRIMARY KEY) STRICT;')
const second = step('20260102000000_second', 'CREATE TABLE "b" ("id" integer PRIMARY KEY) STRICT;')

const tables = (file: string) => {
  const db = openDatabase(file)
  const names = db.$client
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
  closeDatabase(db)
  return names
}

test('migrations run once, in order', () => {
  const db = openDatabase(join(folder, 'a.db'))
  expect(migrate(db, [first])).toEqual([first.name])
  expect(migrate(db, [first, second])).toEqual([second.name])
  expect(migrate(db, [first, second])).toEqual([])
  closeDatabase(db)
})

test('a failing step leaves the old schema whole', () => {
  const db = openDatabase(join(folder, 'a.db'))
  migrate(db, [first])
  const broken = step('20260103000000_broken', 'CREATE TABLE "c" ("id" integer) STRICT; SELEKT;')
  expect(() => migrate(db, [first, second, broken])).toThrow(/SELEKT/)
  closeDatabase(db)
  expect(tables(join(folder, 'a.db'))).toEqual(['a', 'migrations'])
})

test('a step that leaves a dangling key is refused', () => {
  const db = openDatabase(join(folder, 'a.db'))
  const dangling = step(
    '20260104000000_dangling',
    `CREATE TABLE "p" ("id" integer PRIMARY KEY) STRICT;
     CREATE TABLE "q" ("p_id" integer NOT NULL REFERENCES "p" ("id")) STRICT;
     INSERT INTO "q" VALUES (7);`,
  )
  expect(() => migrate(db, [dangling])).toThrow(MigrationRefused)
  expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
  closeDatabase(db)
})

test('an edited, a newer and a late step are each refused', () => {
  const db = openDatabase(join(folder, 'a.db'))
  migrate(db, [first, second])
  expect(() => pendingMigrations(db, [{ ...first, hash: 'other' }, second])).toThrow(/đã bị sửa/)
  expect(() => pendingMigrations(db, [first])).toThrow(/bản mới hơn/)
  const late = step('20260101120000_late', 'SELECT 1;')
  expect(() => pendingMigrations(db, [first, late, second])).toThrow(/xếp trước/)
  closeDatabase(db)
})

test('killed at any moment, a migration leaves the old schema or the new one', async () => {
  const steps = Array.from({ length: 30 }, (_, place) =>
    step(
      `202602010000${String(place).padStart(2, '0')}_t`,
      `CREATE TABLE "t${place}" ("id" integer) STRICT;`,
    ),
  )
  const script = `
    import { openDatabase } from '#db/connection'
    import { migrate } from '#db/migrate'
    const db = openDatabase(process.argv[1])
    process.stdout.write('ready')
    migrate(db, JSON.parse(process.argv[2]))
  `
  for (const wait of [0, 1, 2, 4, 8]) {
    const file = join(folder, `kill-${wait}.db`)
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      script,
      file,
      JSON.stringify(steps),
    ])
    await once(child.stdout, 'data')
    const began = performance.now()
    while (performance.now() - began < wait);
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect([0, 31]).toContain(tables(file).length)
  }
})
