import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { redirectFrom } from '#db/queries/redirects'
import { publicationTags } from '#db/schema/articles'
import { auditLog, contentChanges } from '#db/schema/records'
import { tags } from '#db/schema/tags'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'
import { publishArticle } from './articles/publish.ts'
import { draftArticle } from './articles/write.ts'
import { chosenTags, suggestTags } from './editor-choices.ts'
import { mergeTags, removeTag, renameTag } from './tag-upkeep.ts'
import { tagNamed, tagsInForce } from './tags.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const tag = (name: string) => tagNamed(cast.lan, db, name).tagId
const storyWith = (tagIds: number[]) => {
  const { articleId } = draftArticle(cast.lan, db, readyStory(cast.sections.economy, { tagIds }))
  return articleId
}
const out = (tagIds: number[]) => {
  const articleId = storyWith(tagIds)
  publishArticle(cast.son, db, { articleId })
  return articleId
}
const tagsOut = (articleId: number) =>
  db
    .select({ id: publicationTags.tagId })
    .from(publicationTags)
    .where(eq(publicationTags.articleId, articleId))
    .all()
    .map(({ id }) => id)
const named = (id: number) => db.select().from(tags).where(eq(tags.id, id)).get()

test('a renamed tag keeps its stories, and its old address leads to the new one', () => {
  const id = tag('Cho phien')
  const story = out([id])
  renameTag(cast.thu, db, { tagId: id, name: 'Chợ phiên' })
  expect(named(id)).toMatchObject({ name: 'Chợ phiên', slug: 'cho-phien' })
  expect(redirectFrom(db, '/tu-khoa/cho-phien')).toBeNull()
  renameTag(cast.thu, db, { tagId: id, name: 'Phiên chợ' })
  renameTag(cast.thu, db, { tagId: id, name: 'Họp chợ' })
  expect(redirectFrom(db, '/tu-khoa/cho-phien')).toBe('/tu-khoa/hop-cho')
  expect(redirectFrom(db, '/tu-khoa/phien-cho')).toBe('/tu-khoa/hop-cho')
  renameTag(cast.thu, db, { tagId: id, name: 'Phiên chợ' })
  expect(redirectFrom(db, '/tu-khoa/phien-cho')).toBeNull()
  expect(tagsOut(story)).toEqual([id])
  expect(db.select().from(contentChanges).all().at(-2)?.key).toBe(`tag:${id}`)
})

test('a name that another tag has is refused, and a merged one has lost its name', () => {
  const one = tag('Chè')
  const other = tag('Trà')
  expect(() => renameTag(cast.thu, db, { tagId: one, name: 'tra' })).toThrow('Gộp hai từ khóa')
  mergeTags(cast.thu, db, { tagId: other, into: one })
  expect(() => renameTag(cast.thu, db, { tagId: one, name: 'Trà' })).toThrow('đã gộp vào')
  expect(() => renameTag(cast.thu, db, { tagId: other, name: 'Nước trà' })).toThrow(
    'Không có từ khóa',
  )
})

test('two tags become one: out, in drafts, by name and by address', () => {
  const from = tag('Trà')
  const into = tag('Chè')
  const first = out([from])
  const both = out([into, from])
  const draft = storyWith([from, into])
  mergeTags(cast.thu, db, { tagId: from, into })
  expect([tagsOut(first), tagsOut(both)]).toEqual([[into], [into]])
  publishArticle(cast.son, db, { articleId: draft })
  expect(tagsOut(draft)).toEqual([into])
  expect(tag('trà')).toBe(into)
  expect(redirectFrom(db, '/tu-khoa/tra')).toBe('/tu-khoa/che')
  expect(chosenTags(db, [from])).toEqual([{ id: from, name: 'Chè' }])
  expect(suggestTags(db, 'tra')).toEqual([])
  const keys = db.select({ key: contentChanges.key }).from(contentChanges).all()
  expect(keys.map(({ key }) => key)).toEqual(
    expect.arrayContaining([`tag:${from}`, `list:tag:${from}`, `list:tag:${into}`]),
  )
  const third = tag('Chè Shan')
  mergeTags(cast.thu, db, { tagId: into, into: third })
  expect(tagsInForce(db, [from, into, 999, third])).toEqual([third])
  expect(redirectFrom(db, '/tu-khoa/tra')).toBe('/tu-khoa/che-shan')
})

test('a tag that readers meet stays; another goes, and drafts go out without it', () => {
  const used = tag('Chè')
  const unused = tag('Trà')
  out([used])
  const draft = storyWith([unused, used])
  expect(() => removeTag(cast.thu, db, used)).toThrow('có tin đã đăng')
  removeTag(cast.thu, db, unused)
  expect(named(unused)).toBeUndefined()
  publishArticle(cast.son, db, { articleId: draft })
  expect(tagsOut(draft)).toEqual([used])
  expect(
    db
      .select()
      .from(auditLog)
      .all()
      .some(({ action }) => action === 'tag.delete'),
  ).toBe(true)
})

test('only those who lead the paper keep its tags, and one tag is not merged with itself', () => {
  const id = tag('Chè')
  expect(() => renameTag(cast.ha, db, { tagId: id, name: 'x' })).toThrow('không có quyền')
  expect(() => mergeTags(cast.ha, db, { tagId: id, into: id })).toThrow('không có quyền')
  expect(() => removeTag(cast.ha, db, id)).toThrow('không có quyền')
  expect(() => mergeTags(cast.thu, db, { tagId: id, into: id })).toThrow('hai từ khóa khác nhau')
  expect(() => renameTag(cast.thu, db, { tagId: id, name: ' ' })).toThrow('Từ khóa còn trống.')
})
