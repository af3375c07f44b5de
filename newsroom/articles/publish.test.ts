import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '#db/connection'
import { changesAfter, lateStories, newestChangeId } from '#db/queries/changes'
import { revisions } from '#db/schema/articles'
import { publishArticle } from '#newsroom/articles/publish'
import { approveArticle } from '#newsroom/articles/review'
import { publishScheduled, scheduleArticle } from '#newsroom/articles/schedule'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { correctArticle } from '#newsroom/corrections'
import { runDueJobs } from '#newsroom/jobs'
import type { Incomplete } from '#newsroom/refusals'
import { emptyStory, type StoryContent } from '#newsroom/story'
import { articleRow, publicationOf, versionOf } from '#test/articles'
import { type Cast, castOf, pictureRow, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'

let db: Db
let cast: Cast
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 7, 5) })
  db = testDatabase()
  cast = castOf(db)
})
afterEach(() => {
  vi.useRealTimers()
})

const story = (changes: Partial<StoryContent> = {}) => ({
  ...emptyStory(),
  ...readyStory(cast.sections.farming, changes),
})

const save = (articleId: number, changes: Partial<StoryContent>) =>
  saveArticle(cast.ha, db, {
    articleId,
    fromVersion: versionOf(db, articleId),
    content: story(changes),
  })

const keysAfter = (id: number, strength: string) =>
  changesAfter(db, id)
    .filter((change) => change.strength === strength)
    .map((change) => change.key)
    .sort()

test('a published story shows readers its revision, under its top section', () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  publishArticle(cast.ha, db, { articleId })
  expect(publicationOf(db, articleId)).toMatchObject({
    headline: 'Đồi chè vụ đông: hái ít, sao kỹ, bán theo mẻ nhỏ',
    slug: 'doi-che-vu-dong-hai-it-sao-ky-ban-theo-me-nho',
    sectionId: cast.sections.farming,
    topSectionId: cast.sections.economy,
    publishedAt: Date.now(),
    updatedAt: null,
  })
})

test('what is written on a live story stays on the desk until it is published', () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  publishArticle(cast.ha, db, { articleId })
  save(articleId, { headline: 'Tựa đang viết dở' })
  expect(publicationOf(db, articleId)?.headline).toMatch(/^Đồi chè/)
  vi.setSystemTime(Date.now() + 60_000)
  publishArticle(cast.ha, db, { articleId, substantive: true })
  expect(publicationOf(db, articleId)).toMatchObject({
    headline: 'Tựa đang viết dở',
    publishedAt: Date.now() - 60_000,
    updatedAt: Date.now(),
  })
})

test('a small fix does not move the time that readers see', () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  publishArticle(cast.ha, db, { articleId })
  vi.setSystemTime(Date.now() + 60_000)
  publishArticle(cast.ha, db, { articleId })
  expect(publicationOf(db, articleId)?.updatedAt).toBeNull()
})

test('a schedule pins the approved revision, and the later text waits', () => {
  const { articleId } = draftArticle(cast.lan, db, story({ headline: 'Bản đã duyệt' }))
  approveArticle(cast.ha, db, { articleId })
  const at = Date.now() + 3_600_000
  scheduleArticle(cast.ha, db, { articleId, at })
  save(articleId, { headline: 'Viết thêm sau khi duyệt' })
  vi.setSystemTime(at)
  expect(publishScheduled(system, db, articleId)).toBe(true)
  expect(publicationOf(db, articleId)).toMatchObject({ headline: 'Bản đã duyệt', publishedAt: at })
  expect(articleRow(db, articleId).headline).toBe('Viết thêm sau khi duyệt')
  expect(publishScheduled(system, db, articleId)).toBe(false)
})

test('a promise missed while nothing ran is late, and kept at the next start', async () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  const at = Date.now() + 60_000
  approveArticle(cast.ha, db, { articleId })
  scheduleArticle(cast.ha, db, { articleId, at })
  vi.setSystemTime(at + 120_000)
  expect(lateStories(db)).toMatchObject([{ articleId, scheduledAt: at }])
  const handlers = { publish: () => void publishScheduled(system, db, articleId) }
  expect(await runDueJobs(db, handlers, { worker: 'a' })).toBe(1)
  expect(publicationOf(db, articleId)?.publishedAt).toBe(at)
  expect(lateStories(db)).toEqual([])
  expect(await runDueJobs(db, handlers, { worker: 'a' })).toBe(0)
})

test('a job is leased to one worker, and taken over when that one died', async () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  approveArticle(cast.ha, db, { articleId })
  scheduleArticle(cast.ha, db, { articleId, at: Date.now() + 1000 })
  vi.setSystemTime(Date.now() + 2000)
  const seen: string[] = []
  const forever = new Promise<void>(() => undefined)
  void runDueJobs(
    db,
    {
      publish: () => {
        seen.push('died')
        return forever
      },
    },
    { worker: 'a' },
  )
  const second = { publish: () => void seen.push('took over') }
  await runDueJobs(db, second, { worker: 'b' })
  expect(seen).toEqual(['died'])
  vi.setSystemTime(Date.now() + 301_000)
  await runDueJobs(db, second, { worker: 'b' })
  expect(seen).toEqual(['died', 'took over'])
})

test('a job that fails is tried again later and says why', async () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  approveArticle(cast.ha, db, { articleId })
  scheduleArticle(cast.ha, db, { articleId, at: Date.now() + 1000 })
  vi.setSystemTime(Date.now() + 2000)
  let tries = 0
  const failing = {
    publish: () => {
      tries++
      throw new Error('đĩa đầy')
    },
  }
  await runDueJobs(db, failing, { worker: 'a' })
  await runDueJobs(db, failing, { worker: 'a' })
  expect(tries).toBe(1)
  vi.setSystemTime(Date.now() + 2001)
  await runDueJobs(db, failing, { worker: 'a' })
  expect(tries).toBe(2)
})

test('withdrawing takes the story and every headline of it from readers', () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  publishArticle(cast.ha, db, { articleId })
  const before = newestChangeId(db)
  withdrawArticle(cast.son, db, { articleId, reason: 'Số liệu chưa kiểm chứng' })
  expect(publicationOf(db, articleId)).toBeUndefined()
  expect(keysAfter(before, 'gone')).toEqual([`article:${articleId}`, `headline:${articleId}`])
  expect(keysAfter(before, 'changed')).toEqual(
    [
      'front',
      'feeds',
      'latest',
      'sitemaps',
      'day:2026-11-23',
      'month:2026-11',
      `list:section:${cast.sections.economy}`,
      `list:section:${cast.sections.farming}`,
    ].sort(),
  )
  expect(() => db.delete(revisions).where(eq(revisions.articleId, articleId)).run()).toThrow(
    /never removed/,
  )
})

test('a story put out again keeps its first date', () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  const first = Date.now()
  publishArticle(cast.ha, db, { articleId })
  vi.setSystemTime(first + 86_400_000)
  withdrawArticle(cast.son, db, { articleId, reason: 'Chờ xác minh' })
  publishArticle(cast.ha, db, { articleId })
  expect(publicationOf(db, articleId)?.publishedAt).toBe(first)
})

test('a story that moves section renews the lists of both', () => {
  const { articleId } = draftArticle(cast.son, db, story())
  publishArticle(cast.son, db, { articleId })
  saveArticle(cast.son, db, {
    articleId,
    fromVersion: versionOf(db, articleId),
    content: story({ sectionId: cast.sections.schools }),
  })
  const before = newestChangeId(db)
  publishArticle(cast.thu, db, { articleId })
  const changed = keysAfter(before, 'changed')
  for (const id of Object.values(cast.sections)) expect(changed).toContain(`list:section:${id}`)
})

test('nothing incomplete goes out, and the refusal names all of it', () => {
  const { articleId } = draftArticle(cast.son, db, {
    hero: { assetId: pictureRow(db, { alt: '' }), caption: '', credit: '' },
    body: {
      type: 'doc',
      schemaVersion: 1,
      content: [
        { type: 'figure', attrs: { assetId: null, caption: 'Bể nước', credit: '', width: 'text' } },
      ],
    },
  })
  const refused = () => publishArticle(cast.son, db, { articleId })
  expect(refused).toThrow(expect.objectContaining({ name: 'Incomplete' }))
  try {
    refused()
  } catch (error) {
    expect((error as Incomplete).problems.map((problem) => problem.path)).toEqual([
      'headline',
      'sectionId',
      'body.content[0]',
      'assets.1',
    ])
  }
})

test('where two people are asked for, the author neither approves nor publishes', () => {
  const { articleId } = draftArticle(cast.khanh, db, story({ sectionId: cast.sections.schools }))
  expect(() => approveArticle(cast.khanh, db, { articleId })).toThrow(/hai người/)
  expect(() => publishArticle(cast.khanh, db, { articleId })).toThrow(/hai người/)
  approveArticle(cast.thu, db, { articleId })
  publishArticle(cast.khanh, db, { articleId })
  expect(articleRow(db, articleId).state).toBe('published')
})

test('a stale save is refused and loses nothing', () => {
  const { articleId, version } = draftArticle(cast.ha, db, story())
  save(articleId, { headline: 'Bản của Hà' })
  expect(() =>
    saveArticle(cast.son, db, {
      articleId,
      fromVersion: version,
      content: story({ headline: 'Bản cũ' }),
    }),
  ).toThrow(expect.objectContaining({ name: 'Stale', currentVersion: 2 }))
  expect(articleRow(db, articleId).headline).toBe('Bản của Hà')
})

test('one spell of writing is one revision; another person or ten minutes begin the next', () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  const numbers = () =>
    db
      .select({ number: revisions.number })
      .from(revisions)
      .where(eq(revisions.articleId, articleId))
      .all().length
  save(articleId, { headline: 'Một' })
  save(articleId, { headline: 'Hai' })
  expect(numbers()).toBe(1)
  saveArticle(cast.son, db, { articleId, fromVersion: versionOf(db, articleId), content: story() })
  expect(numbers()).toBe(2)
  vi.setSystemTime(Date.now() + 11 * 60_000)
  saveArticle(cast.son, db, { articleId, fromVersion: versionOf(db, articleId), content: story() })
  expect(numbers()).toBe(3)
})

test('a correction tells readers, dates the story and is never removed', () => {
  const { articleId } = draftArticle(cast.ha, db, story())
  publishArticle(cast.ha, db, { articleId })
  vi.setSystemTime(Date.now() + 5000)
  const before = newestChangeId(db)
  correctArticle(cast.son, db, { articleId, text: 'Tổ chè có 12 hộ, không phải 21.' })
  expect(publicationOf(db, articleId)?.updatedAt).toBe(Date.now())
  expect(keysAfter(before, 'changed')).toContain('corrections')
  expect(() => db.$client.exec('DELETE FROM corrections')).toThrow(/never removed/)
})
