import { expect, test } from 'vitest'
import { sources } from '#db/schema/sources'
import { castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { enterSource } from './sources.ts'

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
