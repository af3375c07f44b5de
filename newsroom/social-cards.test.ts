import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { cardDigest } from '#db/queries/social-cards'
import { contentChanges, jobs } from '#db/schema/records'
import { diskStorage } from '#integrations/storage/disk'
import { type Cast, castOf, pictureRow, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { publishArticle } from './articles/publish.ts'
import { draftArticle, saveArticle } from './articles/write.ts'
import { nextJobAt } from './jobs.ts'
import { cardKey } from './pictures/places.ts'
import { changeSettings, readSettings, settingsWrittenAt } from './settings.ts'
import { makeSocialCard } from './social-cards.ts'
import { emptyStory } from './story.ts'

const folder = mkdtempSync(join(tmpdir(), 'trangnhat-cards-'))
const storage = diskStorage(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const promised = () =>
  db
    .select({ key: jobs.key })
    .from(jobs)
    .where(and(eq(jobs.kind, 'card'), isNull(jobs.doneAt)))
    .all()
    .map(({ key }) => key)
    .sort()

function publish(changes: Parameters<typeof readyStory>[1] = {}) {
  const { articleId } = draftArticle(system, db, readyStory(cast.sections.farming, changes))
  publishArticle(system, db, { articleId })
  return articleId
}

test('a new paper promises its own card, and every story that has no picture promises one', () => {
  expect(promised()).toEqual(['paper'])
  const bare = publish()
  publish({ hero: { assetId: pictureRow(db), caption: '', credit: '' } })
  expect(promised()).toEqual([`article:${bare}`, 'paper'])
})

test('a card is 1200 × 630, is announced, and is drawn once', async () => {
  const id = publish()
  await makeSocialCard(db, storage, `article:${id}`)
  const digest = cardDigest(db, `article:${id}`)
  expect(digest).toMatch(/^[0-9a-f]{20}$/)
  await storage.borrow(cardKey(digest ?? ''), async (file) => {
    expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
  })
  const changes = db.select().from(contentChanges).all()
  expect(changes.at(-1)).toMatchObject({ key: `article:${id}`, strength: 'aged' })
  await makeSocialCard(db, storage, `article:${id}`)
  expect(db.select().from(contentChanges).all()).toHaveLength(changes.length)
})

test('another headline is another picture at another address', async () => {
  const id = publish()
  await makeSocialCard(db, storage, `article:${id}`)
  const before = cardDigest(db, `article:${id}`)
  const said = readyStory(cast.sections.farming, { headline: 'Tựa khác hẳn' })
  const content = { ...emptyStory(), ...said }
  saveArticle(system, db, { articleId: id, fromVersion: 2, content })
  publishArticle(system, db, { articleId: id })
  expect(promised()).toContain(`article:${id}`)
  await makeSocialCard(db, storage, `article:${id}`)
  expect(cardDigest(db, `article:${id}`)).not.toBe(before)
  // Who shared it before still finds what they shared.
  expect(await storage.exists(cardKey(before ?? ''))).toBe(true)
})

test('the first card is due at once; corrections that follow quickly wait, to be drawn as one', async () => {
  const id = publish()
  const dueIn = () => (nextJobAt(db, ['card']) ?? Number.NaN) - Date.now()
  db.update(jobs).set({ doneAt: 1 }).where(eq(jobs.key, 'paper')).run()
  expect(dueIn()).toBeLessThanOrEqual(0)
  await makeSocialCard(db, storage, `article:${id}`)
  for (const fromVersion of [2, 4]) {
    const said = readyStory(cast.sections.farming, { headline: `Tựa sửa sau bản ${fromVersion}` })
    saveArticle(system, db, { articleId: id, fromVersion, content: { ...emptyStory(), ...said } })
    publishArticle(system, db, { articleId: id })
  }
  expect(promised()).toEqual([`article:${id}`])
  expect(dueIn()).toBeGreaterThan(5000)
  expect(dueIn()).toBeLessThan(60_000)
})

test('the paper’s name stands on all of them: with another name all are promised again', async () => {
  const id = publish()
  await makeSocialCard(db, storage, 'paper')
  await makeSocialCard(db, storage, `article:${id}`)
  db.update(jobs).set({ doneAt: 1 }).run()
  const { motto, description, masthead } = readSettings(db)
  const said = { motto, description, masthead, siteName: 'Báo Vùng Cao' }
  changeSettings(cast.son, db, { since: settingsWrittenAt(db), ...said })
  expect(promised()).toEqual(['paper'])
  await makeSocialCard(db, storage, 'paper')
  expect(promised()).toEqual([`article:${id}`, 'paper'])
})

test('a headline in a script that the typeface lacks has no card, and a draft has none', async () => {
  const chinese = publish({ headline: '高山茶园的冬天', locale: 'zh' })
  const { articleId: draft } = draftArticle(system, db, readyStory(cast.sections.farming))
  for (const id of [chinese, draft]) {
    await makeSocialCard(db, storage, `article:${id}`)
    expect(cardDigest(db, `article:${id}`)).toBeNull()
  }
})
