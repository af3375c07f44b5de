import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { authors, penNames } from '#db/schema/authors'
import { contentChanges } from '#db/schema/records'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { changeAuthor, enterAuthor } from './authors.ts'

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

test('an author is changed with their pen names, and the address stays', () => {
  const { authorId, penNameIds } = enterAuthor(cast.thu, db, {
    name: 'Vi Thị Ngần',
    penNames: ['Vi Ngàn', 'Nà Hin'],
  })
  const rowOf = () => db.select().from(authors).where(eq(authors.id, authorId)).get()
  const [first = 0, second = 0] = penNameIds
  const form = {
    authorId,
    since: rowOf()?.updatedAt ?? 0,
    name: 'Vi Thị Ngân',
    title: 'Phóng viên',
    biography: '',
    email: null,
    portraitAssetId: null,
    penNames: [
      { id: first, name: 'Nà Hin' },
      { id: second, name: 'Vi Ngàn' },
    ],
    newPenNames: ['Ngân Vi', 'Nà Hin'],
  }
  changeAuthor(cast.thu, db, form)
  expect(rowOf()).toMatchObject({ name: 'Vi Thị Ngân', slug: 'vi-thi-ngan', title: 'Phóng viên' })
  const pens = db
    .select({ id: penNames.id, name: penNames.name })
    .from(penNames)
    .orderBy(penNames.id)
    .all()
  expect(pens).toEqual([
    { id: first, name: 'Nà Hin' },
    { id: second, name: 'Vi Ngàn' },
    { id: expect.any(Number), name: 'Ngân Vi' },
  ])
  expect(() => changeAuthor(cast.son, db, form)).toThrow(/^Thu đã sửa mục này/)
  const again = { ...form, since: rowOf()?.updatedAt ?? 0 }
  const twice = [
    { id: first, name: 'Một' },
    { id: second, name: 'Một' },
  ]
  expect(() => changeAuthor(cast.thu, db, { ...again, penNames: twice })).toThrow('không thể trùng')
  const taken = [{ id: first, name: 'Ngân Vi' }]
  expect(() => changeAuthor(cast.thu, db, { ...again, penNames: taken })).toThrow('“Ngân Vi” đã có')
  expect(() => changeAuthor(cast.ha, db, again)).toThrow('không có quyền')
  expect(db.select().from(contentChanges).all().at(-2)?.key).toBe(`author:${authorId}`)
})
