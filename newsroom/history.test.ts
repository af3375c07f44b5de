import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '#db/connection'
import { renameVersion } from '#newsroom/articles/name-version'
import { publishArticle } from '#newsroom/articles/publish'
import { returnArticle, submitArticle } from '#newsroom/articles/review'
import { draftArticle, reviseArticle, saveArticle } from '#newsroom/articles/write'
import { compareVersions, readHistory, versionToCompare } from '#newsroom/history'
import { NotFound } from '#newsroom/refusals'
import { emptyStory } from '#newsroom/story'
import { versionOf } from '#test/articles'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'

let db: Db
let cast: Cast
let articleId: number
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 1, 0) })
  db = testDatabase()
  cast = castOf(db)
  articleId = draftArticle(cast.lan, db, readyStory(cast.sections.economy)).articleId
})
afterEach(() => {
  vi.useRealTimers()
})

const save = (headline: string, actor = cast.lan) =>
  saveArticle(actor, db, {
    articleId,
    fromVersion: versionOf(db, articleId),
    content: { ...emptyStory(), ...readyStory(cast.sections.farming, { headline }) },
  })

test('versions are told with who wrote them and what was done with them', () => {
  submitArticle(cast.lan, db, { articleId })
  returnArticle(cast.ha, db, { articleId, reason: 'Mở đầu bằng người.' })
  save('Tựa mới')
  const { versions, events, mayRevise } = readHistory(cast.lan, db, articleId)
  expect(versions.map(({ number, by, isWorking }) => ({ number, by, isWorking }))).toEqual([
    { number: 2, by: 'Lan', isWorking: true },
    { number: 1, by: 'Lan', isWorking: false },
  ])
  const [first] = versions.slice(-1)
  expect(
    events.map(({ action, by, reason, revisionId }) => [action, by, reason, revisionId]),
  ).toEqual([
    ['article.write', 'Lan', null, versions[0]?.id],
    ['article.return', 'Hà', 'Mở đầu bằng người.', first?.id],
    ['article.submit', 'Lan', null, first?.id],
    ['article.create', 'Lan', null, null],
  ])
  expect(mayRevise).toBe(true)
})

test('two versions are compared in their words and in what is filed beside them', () => {
  submitArticle(cast.lan, db, { articleId })
  save('Đồi chè vụ đông: hái nhiều')
  const { parts, facts, added, removed } = compareVersions(cast.ha, db, {
    articleId,
    before: 1,
    after: 2,
  })
  expect(parts[0]).toMatchObject({ kind: 'changed', unit: { name: 'headline' } })
  expect(facts.map(({ name }) => name)).toEqual(['section'])
  expect([added, removed]).toEqual([1, 7])
  expect(() => compareVersions(cast.ha, db, { articleId, before: 1, after: 3 })).toThrow(NotFound)
})

test('whoever may not know of a story learns nothing of its history', () => {
  for (const stranger of [cast.minh, cast.khanh, cast.quang]) {
    expect(() => readHistory(stranger, db, articleId)).toThrow(NotFound)
    expect(() => compareVersions(stranger, db, { articleId, before: 1, after: 1 })).toThrow(
      NotFound,
    )
    expect(() => renameVersion(stranger, db, { articleId, revisionId: 1, name: 'x' })).toThrow(
      NotFound,
    )
  }
})

test('a related story that one may not see has no headline', () => {
  const secret = draftArticle(
    cast.khanh,
    db,
    readyStory(cast.sections.schools, { headline: 'Mật' }),
  )
  submitArticle(cast.lan, db, { articleId })
  saveArticle(cast.lan, db, {
    articleId,
    fromVersion: versionOf(db, articleId),
    content: {
      ...emptyStory(),
      ...readyStory(cast.sections.economy, { relatedIds: [secret.articleId] }),
    },
  })
  const seenBy = (actor: typeof cast.lan) =>
    compareVersions(actor, db, { articleId, before: 1, after: 2 }).facts[0]?.after.map(
      ({ text }) => text,
    )
  expect(seenBy(cast.lan)?.join('')).toBe(`#${secret.articleId}`)
  expect(seenBy(cast.thu)?.join('')).toBe('Mật')
})

test('an earlier version comes back as a new one, and none is lost', () => {
  submitArticle(cast.lan, db, { articleId })
  save('Tựa mới')
  const { versions } = readHistory(cast.lan, db, articleId)
  reviseArticle(cast.lan, db, {
    articleId,
    fromVersion: versionOf(db, articleId),
    revisionId: versions[1]?.id ?? 0,
  })
  const after = readHistory(cast.lan, db, articleId)
  expect(after.versions.map(({ number }) => number)).toEqual([3, 2, 1])
  expect(after.events[0]).toMatchObject({ action: 'article.revise', fromNumber: 1 })
  const back = compareVersions(cast.lan, db, { articleId, before: 1, after: 3 })
  expect([back.added, back.removed, back.facts]).toEqual([0, 0, []])
})

test('a name seals a version, and only those who may edit give one', () => {
  const { versions } = readHistory(cast.lan, db, articleId)
  const revisionId = versions[0]?.id ?? 0
  renameVersion(cast.lan, db, { articleId, revisionId, name: '  Bản  đọc cho Hà ' })
  expect(readHistory(cast.lan, db, articleId).versions[0]).toMatchObject({
    name: 'Bản đọc cho Hà',
    sealedAt: Date.now(),
  })
  save('Viết tiếp')
  expect(readHistory(cast.lan, db, articleId).versions).toHaveLength(2)
  const other = draftArticle(cast.thu, db, readyStory(cast.sections.schools)).articleId
  expect(() => renameVersion(cast.thu, db, { articleId: other, revisionId, name: 'x' })).toThrow(
    NotFound,
  )
})

test('what one most wants to compare with is what readers see', () => {
  publishArticle(cast.thu, db, { articleId })
  save('Sửa một')
  vi.setSystemTime(Date.now() + 11 * 60_000)
  save('Sửa hai')
  const { versions } = readHistory(cast.lan, db, articleId)
  expect(versions.map(({ number, isOut }) => [number, isOut])).toEqual([
    [3, false],
    [2, false],
    [1, true],
  ])
  expect(versionToCompare(versions, 3)).toBe(1)
  expect(versionToCompare(versions, 1)).toBeNull()
})
