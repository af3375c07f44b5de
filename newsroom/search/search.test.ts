import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { publishArticle } from '#newsroom/articles/publish'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { doc, p } from '#newsroom/body/build'
import { searchDesk, searchWanted } from '#newsroom/search/desk-search'
import { indexSaved } from '#newsroom/search/indexing'
import { searchPublished } from '#newsroom/search/reader-search'
import { beginRefill, refillLeft, refillSome } from '#newsroom/search/refill'
import { emptyStory, type StoryContent } from '#newsroom/story'
import { versionOf } from '#test/articles'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const publish = (changes: Partial<StoryContent>) => {
  const { articleId } = draftArticle(system, db, readyStory(cast.sections.economy, changes))
  publishArticle(system, db, { articleId })
  return articleId
}
const rewrite = (articleId: number, changes: Partial<StoryContent>) =>
  saveArticle(system, db, {
    articleId,
    fromVersion: versionOf(db, articleId),
    content: { ...emptyStory(), ...readyStory(cast.sections.economy, changes) },
  })
const found = (text: string) =>
  searchPublished(db, { text }, Date.now()).found.map(({ articleId }) => articleId)
const foundAtDesk = (text: string, actor = cast.son) =>
  searchDesk(actor, db, { text }).found.map(({ articleId }) => articleId)

test('a story is found from the moment that it is out, as it is, until it is withdrawn', () => {
  const { articleId } = draftArticle(
    system,
    db,
    readyStory(cast.sections.economy, { headline: 'Đổi mới khâu then chốt' }),
  )
  expect(found('đổi mới')).toEqual([])
  publishArticle(system, db, { articleId })
  for (const text of ['doi moi', 'đổi mới', 'ĐỔI MỚI'.normalize('NFD'), 'then chốt', 'mới đổi']) {
    expect(found(text), text).toEqual([articleId])
  }
  rewrite(articleId, { headline: 'Sáp nhập khâu đầu' })
  expect(found('đổi mới')).toEqual([articleId])
  expect(found('sáp nhập')).toEqual([])
  publishArticle(system, db, { articleId })
  expect(found('sáp nhập khâu đầu')[0]).toBe(articleId)
  expect(searchPublished(db, { text: 'đổi mới', exact: true }, Date.now()).found).toEqual([])
  withdrawArticle(system, db, { articleId, reason: 'Đăng nhầm' })
  expect(found('sáp nhập')).toEqual([])
})

test('the desk finds every state seconds after the save, and nobody finds what they may not see', () => {
  const own = draftArticle(
    cast.lan,
    db,
    readyStory(cast.sections.economy, { headline: 'Bản nháp về thảo quả' }),
  )
  indexSaved(db, own.articleId)
  const out = publish({ headline: 'Thảo quả được mùa', body: doc(p('Giá thảo quả lên.')) })
  expect(foundAtDesk('thao qua').sort()).toEqual([own.articleId, out].sort())
  expect(foundAtDesk('thao qua', cast.lan)).toEqual([own.articleId])
  expect(foundAtDesk('thao qua', cast.minh)).toEqual([])
  expect(foundAtDesk('thao qua', cast.ha).sort()).toEqual([own.articleId, out].sort())
  rewrite(out, { headline: 'Thảo quả được giá' })
  indexSaved(db, out)
  expect(foundAtDesk('thảo quả được giá')[0]).toBe(out)
  expect(found('thảo quả được giá')[0]).toBe(out)
  const wanted = { shelves: [{}], states: ['published'] as const, amended: true }
  expect(searchWanted(db, 'thảo quả', wanted).found.map((one) => one.articleId)).toEqual([out])
  expect(searchWanted(db, 'thảo quả', { shelves: [], states: [] }).total).toBe(0)
})

test('a refill finds everything again and loses nothing on the way', () => {
  const ids = Array.from({ length: 60 }, (_, n) =>
    publish({ headline: `Chuyến xe số ${n} về bản` }),
  )
  db.$client.exec(`DELETE FROM search_places; INSERT INTO search_texts(search_texts) VALUES ('delete-all');
    INSERT INTO search_headlines(search_headlines) VALUES ('delete-all')`)
  expect(found('chuyến xe')).toEqual([])
  beginRefill(db)
  while (refillLeft(db)) refillSome(db, 1)
  expect(searchPublished(db, { text: 'chuyến xe' }, Date.now()).total).toBe(60)
  beginRefill(db)
  refillSome(db, 1)
  expect(searchPublished(db, { text: 'chuyến xe' }, Date.now()).total).toBe(60)
  while (refillLeft(db)) refillSome(db, 1)
  expect(searchPublished(db, { text: 'chuyến xe' }, Date.now()).total).toBe(60)
  expect(found('"chuyến xe số 7"')).toEqual([ids[7]])
})
