import { expect, test } from 'vitest'
import { publishArticle } from '#newsroom/articles/publish'
import { restoreArticles, trashArticles } from '#newsroom/articles/several'
import { draftArticle } from '#newsroom/articles/write'
import { stateOf, versionOf } from '#test/articles'
import { castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'

test('several go to the trash each by itself, and what stays is named with its reason', () => {
  const db = testDatabase()
  const cast = castOf(db)
  const write = (by: typeof cast.lan, headline: string) =>
    draftArticle(by, db, readyStory(cast.sections.economy, { headline })).articleId
  const [draft, out, stale, foreign] = [
    write(cast.lan, 'Nháp'),
    write(cast.lan, 'Đã lên'),
    write(cast.lan, 'Có người vừa viết'),
    write(cast.minh, 'Của Minh'),
  ]
  publishArticle(cast.thu, db, { articleId: out })
  const chosen = [draft, out, stale, foreign].map((articleId) => ({
    articleId,
    fromVersion: articleId === stale ? 9 : versionOf(db, articleId),
  }))
  const { done, refused } = trashArticles(cast.lan, db, chosen)
  expect(done).toBe(1)
  expect(refused.map(({ headline }) => headline)).toEqual(['Đã lên', 'Có người vừa viết', null])
  expect([draft, out, stale, foreign].map((id) => stateOf(db, id))).toEqual([
    ...['trashed', 'published', 'draft', 'draft'],
  ])
  const back = [{ articleId: draft, fromVersion: versionOf(db, draft) }]
  expect(restoreArticles(cast.lan, db, back)).toEqual({ done: 1, refused: [] })
  expect(stateOf(db, draft)).toBe('draft')
})
