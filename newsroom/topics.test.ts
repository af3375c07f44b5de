import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { topics } from '#db/schema/topics'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'
import { draftArticle } from './articles/write.ts'
import { changeTopic, leadTopicWith, openTopic } from './topics.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

test('a topic opens before it closes', () => {
  const opensAt = Date.parse('2026-11-20T00:00:00Z')
  expect(() => openTopic(cast.ha, db, { name: 'Mùa cam', opensAt, closesAt: opensAt })).toThrow(
    'Sự kiện phải đóng sau khi mở.',
  )
  openTopic(cast.ha, db, { name: 'Mùa cam', opensAt, closesAt: opensAt + 1 })
  openTopic(cast.ha, db, { name: 'Mùa cam', opensAt })
  const rows = db.select().from(topics).all()
  expect(rows.map(({ slug }) => slug)).toEqual(['mua-cam', 'mua-cam-2'])
  expect(() => openTopic(cast.lan, db, { name: 'Mùa lê', opensAt })).toThrow('không có quyền')
})

test('a topic is led by a story that exists', () => {
  const { topicId } = openTopic(cast.ha, db, { name: 'Mùa cam', opensAt: 0 })
  const { articleId } = draftArticle(cast.lan, db, readyStory(cast.sections.economy))
  leadTopicWith(cast.ha, db, { topicId, articleId })
  expect(db.select().from(topics).get()?.leadArticleId).toBe(articleId)
  expect(() => leadTopicWith(cast.ha, db, { topicId, articleId: 999 })).toThrow('Không có bài này.')
  expect(() => leadTopicWith(cast.ha, db, { topicId: 999, articleId })).toThrow(
    'Không có sự kiện này.',
  )
  leadTopicWith(cast.ha, db, { topicId, articleId: null })
  expect(db.select().from(topics).get()?.leadArticleId).toBeNull()
})

test('a topic is changed once by each who saw it as it is, and closes after it opens', () => {
  const { topicId } = openTopic(cast.ha, db, { name: 'Mùa lũ', opensAt: 1000 })
  const rowOf = () => db.select().from(topics).where(eq(topics.id, topicId)).get()
  const form = {
    topicId,
    since: rowOf()?.updatedAt ?? 0,
    name: 'Mùa lũ 2026',
    description: 'Nước lên',
    bannerAssetId: null,
    opensAt: 1000,
    closesAt: 2000,
  }
  const { since } = changeTopic(cast.ha, db, form)
  expect(rowOf()).toMatchObject({ name: 'Mùa lũ 2026', slug: 'mua-lu', closesAt: 2000 })
  expect(() => changeTopic(cast.thu, db, form)).toThrow(/^Hà đã sửa mục này/)
  // Who was told what the save wrote down goes on from there, also behind the choice of a lead.
  leadTopicWith(cast.ha, db, { topicId, articleId: null })
  const next = changeTopic(cast.ha, db, { ...form, since, description: 'Nước rút' })
  const again = { ...form, ...next }
  expect(() => changeTopic(cast.thu, db, { ...again, closesAt: 500 })).toThrow('đóng sau khi mở')
  expect(() => changeTopic(cast.lan, db, again)).toThrow('không có quyền')
})
