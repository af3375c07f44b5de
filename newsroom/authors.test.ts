import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { authors, penNames } from '#db/schema/authors'
import { contentChanges } from '#db/schema/records'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { enterAuthor } from './authors.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

test('two people of one name get two addresses', () => {
  for (let times = 0; times < 3; times++) enterAuthor(cast.thu, db, { name: 'Hoàng Sương' })
  enterAuthor(cast.thu, db, { name: 'Hoàng' })
  const slugs = db
    .select({ slug: authors.slug })
    .from(authors)
    .all()
    .map((row) => row.slug)
  expect(slugs.toSorted()).toEqual(['hoang', 'hoang-suong', 'hoang-suong-2', 'hoang-suong-3'])
})

test('pen names come in order and once each', () => {
  const { authorId, penNameIds } = enterAuthor(cast.thu, db, {
    name: 'Vi Thị Ngần',
    penNames: ['Vi Ngàn', ' Vi  Ngàn ', 'Nà Hin'],
  })
  expect(penNameIds).toHaveLength(2)
  const rows = db.select().from(penNames).all()
  expect(rows.map(({ id, name }) => [id, name])).toEqual([
    [penNameIds[0], 'Vi Ngàn'],
    [penNameIds[1], 'Nà Hin'],
  ])
  const keys = db.select({ key: contentChanges.key }).from(contentChanges).all()
  expect(keys).toContainEqual({ key: `author:${authorId}` })
})

test('people are sorted by given name', () => {
  for (const name of ['Trần Thị Bình', 'Lê Văn An', 'Bùi Cường'])
    enterAuthor(cast.son, db, { name })
  const rows = db.select().from(authors).orderBy(authors.sortKey).all()
  expect(rows.map(({ name }) => name)).toEqual(['Lê Văn An', 'Trần Thị Bình', 'Bùi Cường'])
})

test('reporters do not enter bylines, and a byline has a name', () => {
  expect(() => enterAuthor(cast.lan, db, { name: 'Lan' })).toThrow('không có quyền')
  expect(() => enterAuthor(cast.thu, db, { name: '' })).toThrow('Tác giả chưa có tên.')
})
