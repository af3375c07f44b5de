import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { topics } from '#db/schema/topics'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'
import { draftArticle } from './articles/write.ts'
import { leadTopicWith, openTopic } from './topics.ts'

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
