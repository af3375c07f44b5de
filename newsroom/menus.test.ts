import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { changeMenus, menusWrittenAt } from './menus.ts'
import { Incomplete } from './refusals.ts'
import { readSettings } from './settings.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const link = { label: 'Quảng cáo', href: '/trang/quang-cao', hidden: false }

test('links are kept in their order, hidden ones too', () => {
  expect(readSettings(db).menus.footer.length).toBeGreaterThan(3)
  const footer = [
    { ...link, hidden: true },
    { ...link, label: 'Đài', href: 'https://dai.example/' },
  ]
  const first = { since: menusWrittenAt(db), header: [], footer }
  changeMenus(cast.thu, db, first)
  expect(readSettings(db).menus).toEqual({ header: [], footer })
  expect(() => changeMenus(cast.son, db, first)).toThrow('đã sửa mục này')
  expect(() => changeMenus(cast.ha, db, { ...first, since: menusWrittenAt(db) })).toThrow(
    'không có quyền',
  )
})

test.each([
  ['javascript:alert(1)', 'header.0.href'],
  ['//noi-khac.example', 'header.0.href'],
  ['tel:0200', 'header.0.href'],
  ['lien-he', 'header.0.href'],
])('%s is no address', (href, path) => {
  try {
    changeMenus(cast.thu, db, { since: 0, header: [{ ...link, href }], footer: [] })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(Incomplete)
    expect((error as Incomplete).problems.map((problem) => problem.path)).toEqual([path])
  }
  expect(menusWrittenAt(db)).toBe(0)
})
