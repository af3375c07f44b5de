import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { allSections } from '#db/queries/published'
import { mostReadIds } from '#db/queries/views'
import { articles, corrections, placements, publications } from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import { authors, penNames } from '#db/schema/authors'
import { dailyViews, errorReports, mostRead } from '#db/schema/readers'
import { auditLog, contentChanges, settings } from '#db/schema/records'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import { diskStorage } from '#integrations/storage/disk'
import type { Storage } from '#integrations/storage/storage'
import { firstBrokenAuditRow } from '#newsroom/audit'
import { testDatabase } from '#test/database'
import { demoFileKeys } from './files/catalogue.ts'
import { fillDemo } from './fill.ts'
import { picturesInUse } from './pictures-in-use.ts'
import { demoStories } from './stories.ts'

const now = Date.parse('2026-11-23T14:14:00+07:00')
const tables = {
  ...{ articles, publications, corrections, assets, sections, authors, penNames, sources },
  ...{ placements, errorReports, dailyViews, mostRead },
  ...{ tags, topics, auditLog, contentChanges, settings },
}

let folder: string
let storage: Storage
const fileOf = (picture: string) => join(folder, 'drawn', `${picture}.jpg`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'))
  mkdirSync(join(folder, 'drawn'))
  storage = diskStorage(join(folder, 'data'))
  for (const [place, key] of picturesInUse().entries()) {
    const background = { r: (place % 6) * 40, g: Math.floor(place / 6) * 25, b: 160 }
    const picture = sharp({ create: { width: 48, height: 32, channels: 3, background } })
    writeFileSync(fileOf(key), await picture.jpeg().toBuffer())
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fill = (db: Db, progress: (what: string, done: number) => void = () => {}, at = now) =>
  fillDemo({ db, storage, now: at, fileOf, progress })

const contentsOf = (db: Db) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, db.select().from(table).all()]),
  )

test('fills a paper; cut off at any time it is taken up again, and then a run changes nothing', async () => {
  const db = testDatabase()
  const cutAt = (kind: string, count: number) => (what: string, done: number) => {
    if (what === kind && done === count) throw new Error('cut off')
  }
  await expect(fill(db, cutAt('ảnh', 5))).rejects.toThrow('cut off')
  await expect(fill(db, cutAt('bài', 1))).rejects.toThrow('cut off')
  await expect(fill(db, cutAt('bài', 40))).rejects.toThrow('cut off')
  const heard: string[] = []
  // A day later: the dates stay those of the first run.
  const published = await fill(db, (what, done) => heard.push(`${what} ${done}`), now + 86_400_000)
  expect(published).toBe(demoStories.length - 40)
  expect(heard.at(-1)).toBe(`bài ${demoStories.length}`)

  const rows = db.select().from(publications).all()
  expect(rows).toHaveLength(demoStories.length)
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(demoStories.length)
  expect(Math.max(...rows.map(({ publishedAt }) => publishedAt))).toBe(now - 6 * 60_000)
  expect(db.select().from(assets).all()).toHaveLength(picturesInUse().length + demoFileKeys.length)
  expect(db.select().from(authors).all()).toHaveLength(8)
  expect(db.select().from(sources).all()).toHaveLength(3)
  const corrected = db.select().from(corrections).all()
  expect(corrected).toHaveLength(2)
  expect(corrected.every(({ createdAt }) => createdAt < now)).toBe(true)
  expect(
    db
      .select()
      .from(topics)
      .all()
      .every(({ leadArticleId }) => leadArticleId),
  ).toBe(true)
  expect(firstBrokenAuditRow(db)).toBeNull()
  expect(db.select().from(placements).all()).toHaveLength(3)
  expect(db.select().from(errorReports).all()).toHaveLength(3)
  expect(mostReadIds(db, 0, ['day', 'week'])).toHaveLength(16)
  expect(new Set(allSections(db).map(({ arrangement }) => arrangement)).size).toBeGreaterThan(5)

  const before = contentsOf(db)
  expect(await fill(db, undefined, now + 5 * 86_400_000)).toBe(0)
  expect(contentsOf(db)).toEqual(before)
})
