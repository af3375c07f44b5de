import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDatabase } from '#test/database'
import { closeDatabase } from './connection.ts'

/** Counts the statements that SQLite itself is given. */
function countPrepared(db: ReturnType<typeof testDatabase>, work: () => void): number {
  const { $client: client } = db
  let count = 0
  const prepare: (source: string) => unknown = client.prepare.bind(client)
  Object.defineProperty(client, 'prepare', {
    configurable: true,
    value: (source: string) => {
      count++
      return prepare(source)
    },
  })
  try {
    work()
  } finally {
    Reflect.deleteProperty(client, 'prepare')
  }
  return count
}

test('the same question is prepared once, and answered anew', () => {
  const db = testDatabase()
  db.run(sql`CREATE TABLE things (a)`)
  db.run(sql`INSERT INTO things VALUES (1)`)
  const ask = () => db.all(sql`SELECT a FROM things`)
  const counted = countPrepared(db, () => {
    expect(ask()).toEqual([{ a: 1 }])
    db.run(sql`UPDATE things SET a = 2`)
    expect(ask()).toEqual([{ a: 2 }])
    expect(ask()).toEqual([{ a: 2 }])
  })
  expect(counted).toBe(2)
  closeDatabase(db)
})

test('the same words give rows and columns to whoever wants which', () => {
  const db = testDatabase()
  const raw = sql`select 1 as "one"`
  for (let time = 0; time < 2; time++) {
    expect(db.values(raw)).toEqual([[1]])
    expect(db.all(raw)).toEqual([{ one: 1 }])
    expect(db.get(raw)).toEqual({ one: 1 })
  }
  closeDatabase(db)
})

test('a table that has changed since is read as it is now', () => {
  const db = testDatabase()
  db.run(sql`CREATE TABLE things (a)`)
  db.run(sql`INSERT INTO things VALUES (1)`)
  const ask = () => db.all(sql`SELECT * FROM things`)
  expect(ask()).toEqual([{ a: 1 }])
  db.run(sql`ALTER TABLE things ADD COLUMN b DEFAULT 2`)
  expect(ask()).toEqual([{ a: 1, b: 2 }])
  closeDatabase(db)
})

test('lists of every length push out one another, and all are answered', () => {
  const db = testDatabase()
  const ask = (length: number) =>
    db.all<{ count: number }>(
      sql`SELECT count(*) AS count FROM json_each('[]') WHERE value IN (${sql.join(
        Array.from({ length }, (_, value) => sql`${value}`),
        sql`, `,
      )})`,
    )
  const askAll = () => {
    for (let length = 1; length <= 600; length++) expect(ask(length)).toEqual([{ count: 0 }])
  }
  expect(countPrepared(db, askAll)).toBe(600)
  expect(countPrepared(db, askAll)).toBe(600)
  expect(countPrepared(db, () => ask(600))).toBe(0)
  closeDatabase(db)
})
