import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contentChanges } from '#db/schema/records'
import { sources } from '#db/schema/sources'
import { castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { changeSource, enterSource } from './sources.ts'

test('an outlet is known by its abbreviation, which only one has', () => {
  const db = testDatabase()
  const { thu } = castOf(db)
  const outlet = { abbreviation: 'TSVC', name: 'Tuần san Vùng Cao', url: '' }
  enterSource(thu, db, outlet)
  expect(db.select().from(sources).get()).toMatchObject({ abbreviation: 'TSVC', url: null })
  expect(() => enterSource(thu, db, { ...outlet, name: 'Tin sớm' })).toThrow(
    '“TSVC” đã là chữ viết tắt của Tuần san Vùng Cao.',
  )
})

test('an address must be one of the web, and an editor enters no outlets', () => {
  const db = testDatabase()
  const { ha, thu } = castOf(db)
  const outlet = { abbreviation: 'NNML', name: 'Nhà nông Mường Lan' }
  expect(() => enterSource(thu, db, { ...outlet, url: 'javascript:alert(1)' })).toThrow('https://')
  expect(() => enterSource(ha, db, outlet)).toThrow('không có quyền')
})

test('an outlet is changed once by each who saw it as it is', () => {
  const db = testDatabase()
  const cast = castOf(db)
  const { sourceId } = enterSource(cast.thu, db, { abbreviation: 'TSVC', name: 'Tuần san' })
  enterSource(cast.thu, db, { abbreviation: 'BMN', name: 'Báo Miền Núi' })
  const rowOf = () => db.select().from(sources).where(eq(sources.id, sourceId)).get()
  const form = {
    sourceId,
    since: rowOf()?.updatedAt ?? 0,
    abbreviation: 'TSVC',
    name: 'Tuần san Vùng Cao',
    url: 'https://tuansan.example/',
    agreement: 'Dẫn nguồn kèm đường dẫn.',
    agreementEndsAt: null,
  }
  changeSource(cast.thu, db, form)
  expect(rowOf()).toMatchObject({ name: 'Tuần san Vùng Cao', url: 'https://tuansan.example/' })
  expect(() => changeSource(cast.son, db, form)).toThrow(/^Thu đã sửa mục này/)
  const again = { ...form, since: rowOf()?.updatedAt ?? 0 }
  expect(() => changeSource(cast.son, db, { ...again, abbreviation: 'BMN' })).toThrow(
    'Báo Miền Núi',
  )
  expect(() => changeSource(cast.son, db, { ...again, url: 'javascript:1' })).toThrow('https://')
  expect(() => changeSource(cast.ha, db, again)).toThrow('không có quyền')
  expect(db.select().from(contentChanges).all().at(-1)?.key).toBe(`source:${sourceId}`)
})
