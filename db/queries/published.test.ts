import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { publishArticle } from '#newsroom/articles/publish'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle } from '#newsroom/articles/write'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { cardsByIds, storyById, withdrawnById } from './published.ts'
import { newestIds } from './published-lists.ts'

let db: Db
let cast: Cast
const now = Date.now()
const minute = 60_000

beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

function publishedAt(at: number, headline = 'Bài đã đăng') {
  const { articleId } = draftArticle(system, db, readyStory(cast.sections.farming, { headline }))
  publishArticle(system, db, { articleId, firstPublishedAt: at })
  return articleId
}

/** Everything through which a reader could meet the story. */
const meets = (id: number) => ({
  page: storyById(db, id, now)?.id,
  card: cardsByIds(db, [id], now)[0]?.id,
  newest: newestIds(db, { kind: 'latest' }, now, { offset: 0, limit: 9 })[0],
})

test('a reader meets a story that is out', () => {
  const id = publishedAt(now - minute)
  expect(meets(id)).toEqual({ page: id, card: id, newest: id })
})

test('a draft is nowhere', () => {
  const { articleId } = draftArticle(cast.lan, db, readyStory(cast.sections.farming))
  expect(meets(articleId)).toEqual({})
})

test('a story is nowhere before its minute', () => {
  expect(meets(publishedAt(now + minute))).toEqual({})
})

test('a withdrawn story is nowhere; its address says when and why', () => {
  const id = publishedAt(now - minute)
  withdrawArticle(cast.son, db, { articleId: id, reason: 'Thông tin chưa được kiểm chứng.' })
  expect(meets(id)).toEqual({})
  expect(withdrawnById(db, id)).toEqual({
    withdrawnAt: expect.any(Number),
    reason: 'Thông tin chưa được kiểm chứng.',
  })
})

test('cards come in the order in which they were asked for', () => {
  const [first, second, third] = [3, 2, 1].map((ago) => publishedAt(now - ago * minute))
  const asked = [second, third, first].map(Number)
  expect(cardsByIds(db, asked, now).map(({ id }) => id)).toEqual(asked)
})
