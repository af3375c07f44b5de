import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { tags } from '#db/schema/tags'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { tagNamed } from './tags.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

test('spellings that differ in marks and case are one tag', () => {
  const first = tagNamed(cast.lan, db, 'Chợ phiên')
  const again = tagNamed(cast.lan, db, ' cho  PHIEN'.normalize('NFD'))
  expect(first.isNew).toBe(true)
  expect(again).toEqual({ tagId: first.tagId, isNew: false })
  expect(db.select({ name: tags.name }).from(tags).all()).toEqual([{ name: 'Chợ phiên' }])
})

test('an administrator touches no content, and a tag has a name', () => {
  expect(() => tagNamed(cast.quang, db, 'cam')).toThrow('không có quyền')
  expect(() => tagNamed(cast.lan, db, ' ')).toThrow('Từ khóa còn trống.')
})
