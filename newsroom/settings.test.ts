import { expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { settings } from '#db/schema/records'
import { testDatabase } from '#test/database'
import { readSettings } from './settings.ts'

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
