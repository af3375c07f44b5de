import { expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { auditLog, contentChanges, settings } from '#db/schema/records'
import { castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { changeSettings, readSettings, settingsWrittenAt } from './settings.ts'

const store = (db: Db, key: string, value: unknown) =>
  db
    .insert(settings)
    .values({ key, value: JSON.stringify(value), updatedAt: 0 })
    .run()

test('a new paper has a name and a motto, and no invented licence', () => {
  const { siteName, motto, masthead } = readSettings(testDatabase())
  expect(siteName).toBe('Trang Nhất')
  expect(motto).not.toBe('')
  expect(masthead.licence).toBe('')
})

test('what the desk set is read back', () => {
  const db = testDatabase()
  store(db, 'siteName', 'Báo Vùng Cao')
  store(db, 'masthead', { telephone: '0200 000 000' })
  expect(readSettings(db)).toMatchObject({
    siteName: 'Báo Vùng Cao',
    masthead: { telephone: '0200 000 000', email: '' },
  })
})

test('one bad row does not take the paper down', () => {
  const db = testDatabase()
  store(db, 'siteName', { no: 'name' })
  store(db, 'motto', 'Mỗi ngày một số')
  expect(readSettings(db)).toMatchObject({ siteName: 'Trang Nhất', motto: 'Mỗi ngày một số' })
})

test('what the paper says of itself is written once by each who saw it as it is', () => {
  const db = testDatabase()
  const cast = castOf(db)
  const form = {
    since: settingsWrittenAt(db),
    siteName: 'Báo Vùng Cao',
    motto: 'Mỗi ngày một số',
    description: '',
    colour: 'che' as const,
    masthead: { ...readSettings(db).masthead, licence: 'Số 1/GP' },
  }
  expect(form.since).toBe(0)
  changeSettings(cast.quang, db, form)
  expect(readSettings(db)).toMatchObject({
    siteName: 'Báo Vùng Cao',
    colour: 'che',
    masthead: { licence: 'Số 1/GP' },
  })
  expect(() => changeSettings(cast.son, db, form)).toThrow('Người khác đã sửa mục này')
  const again = { ...form, since: settingsWrittenAt(db) }
  expect(() => changeSettings(cast.thu, db, again)).toThrow('không có quyền')
  expect(() => changeSettings(cast.son, db, { ...again, siteName: ' ' })).toThrow('chưa có tên')
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({
    action: 'settings.change',
    detail: JSON.stringify({ changed: ['siteName', 'motto', 'description', 'colour', 'masthead'] }),
  })
  expect(db.select().from(contentChanges).all()[0]?.key).toBe('settings')
})
