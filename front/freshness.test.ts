import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { contentChanges } from '#db/schema/records'
import { commitChange } from '#test/front'
import { Freshness } from './freshness.ts'
import { Records } from './records.ts'

let folder: string
let db: Db
let records: Records
let freshness: Freshness
let dropped: number
let gone: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trangnhat-freshness-'))
  db = openDatabase(join(folder, 'trangnhat.db'))
  migrate(db)
  commitChange(db, 'front', 'changed')
  records = new Records(join(folder, 'trangnhat.db'))
  dropped = 0
  gone = []
  freshness = new Freshness(records, {
    dropped: () => dropped++,
    gone: (keys) => gone.push(...keys),
  })
})

afterEach(() => {
  records.close()
  closeDatabase(db)
  rmSync(folder, { recursive: true })
})

test('a page is touched by what came after its render, by the strongest of it', () => {
  const asOf = freshness.lastId
  expect(freshness.touched(['front'], asOf)).toBeNull()
  commitChange(db, 'section:1', 'aged')
  commitChange(db, 'section:1', 'changed')
  commitChange(db, 'section:1', 'aged')
  commitChange(db, 'latest', 'aged')
  freshness.catchUp()
  expect(freshness.touched(['front', 'latest'], asOf)).toBe('aged')
  expect(freshness.touched(['latest', 'section:1'], asOf)).toBe('changed')
  expect(freshness.touched(['front', 'section:2'], asOf)).toBeNull()
  expect(freshness.touched(['section:1', 'latest'], freshness.lastId)).toBeNull()
  commitChange(db, 'headline:9', 'gone')
  freshness.catchUp()
  expect(freshness.touched(['section:1', 'headline:9'], asOf)).toBe('gone')
  expect(gone).toContain('headline:9')
  expect(dropped).toBe(0)
})

test('a page that does not know what it was made of is touched by everything', () => {
  const asOf = freshness.lastId
  commitChange(db, 'tag:4', 'changed')
  freshness.catchUp()
  expect(freshness.touched(['*'], asOf)).toBe('changed')
})

test('more changes than are read at a time are all taken in', () => {
  const asOf = freshness.lastId
  db.transaction((tx) => {
    for (let count = 0; count < 25_000; count++) {
      tx.insert(contentChanges)
        .values({ key: `tag:${count}`, strength: 'changed', at: 1 })
        .run()
    }
  })
  freshness.catchUp()
  expect(freshness.touched(['tag:24999'], asOf)).toBe('changed')
  expect(freshness.touched(['tag:0'], asOf)).toBe('changed')
  expect(dropped).toBe(0)
})

test('a gap in the ids drops everything, and nothing rendered before it is trusted', () => {
  const asOf = freshness.lastId
  commitChange(db, 'a', 'changed')
  commitChange(db, 'b', 'changed')
  db.run(sql`DELETE FROM content_changes WHERE key = 'a'`)
  freshness.catchUp()
  expect(dropped).toBe(1)
  expect(freshness.touched(['khác'], asOf)).toBe('gone')
  const after = freshness.lastId
  expect(freshness.touched(['khác'], after)).toBeNull()
  commitChange(db, 'c', 'changed')
  freshness.catchUp()
  expect(freshness.touched(['c'], after)).toBe('changed')
  expect(dropped).toBe(1)
})

test('an older state of the file drops everything', () => {
  commitChange(db, 'a', 'changed')
  freshness.catchUp()
  const asOf = freshness.lastId
  db.run(sql`DELETE FROM content_changes WHERE id > 1`)
  freshness.catchUp()
  expect(dropped).toBe(1)
  expect(freshness.touched(['a'], asOf)).toBe('gone')
})

test('with a new build everything that is kept has aged', () => {
  const asOf = freshness.lastId
  freshness.ageAll()
  expect(freshness.touched(['front'], asOf)).toBe('aged')
  expect(freshness.touched(['front'], freshness.lastId)).toBeNull()
  commitChange(db, 'front', 'changed')
  freshness.catchUp()
  expect(freshness.touched(['front'], asOf)).toBe('changed')
  expect(dropped).toBe(0)
})
