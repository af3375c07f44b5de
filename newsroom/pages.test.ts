import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { deskPages, publishedPage, publishedPages } from '#db/queries/info-pages'
import { redirectFrom } from '#db/queries/redirects'
import { contentChanges } from '#db/schema/records'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { doc, p } from './body/build.ts'
import { beginPage, changePage, hidePage, publishPage, readPageText } from './pages.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const text = { title: 'Giới thiệu', body: doc(p('Báo của vùng cao.')) }
const rowOf = (id: number) => deskPages(db).find((row) => row.id === id)
const formOf = (pageId: number) => ({
  ...text,
  pageId,
  since: rowOf(pageId)?.updatedAt ?? 0,
  publishes: false,
})

test('a page is the managing editor’s and above', () => {
  for (const person of [cast.lan, cast.ha, cast.quang]) {
    expect(() => beginPage(person, db, text)).toThrow('không có quyền')
  }
  const { pageId } = beginPage(cast.thu, db, text)
  for (const work of [publishPage, hidePage]) {
    expect(() => work(cast.ha, db, pageId)).toThrow('không có quyền')
  }
  expect(() => changePage(cast.ha, db, formOf(pageId))).toThrow('không có quyền')
})

test('readers see what was put out, whatever is written afterwards', () => {
  const { pageId } = beginPage(cast.thu, db, text)
  expect(publishedPage(db, 'gioi-thieu')).toBeUndefined()
  publishPage(cast.thu, db, pageId)
  changePage(cast.son, db, { ...formOf(pageId), title: 'Về chúng tôi' })
  const shown = () => readPageText(publishedPage(db, 'gioi-thieu')?.text ?? '{}').title
  expect(shown()).toBe('Giới thiệu')
  const opened = formOf(pageId)
  const { since } = changePage(cast.son, db, { ...opened, title: 'Về chúng tôi', publishes: true })
  expect(shown()).toBe('Về chúng tôi')
  expect(publishedPages(db)).toHaveLength(1)
  hidePage(cast.son, db, pageId)
  expect(publishedPage(db, 'gioi-thieu')).toBeUndefined()
  expect(publishedPages(db)).toEqual([])
  const gone = db.select().from(contentChanges).all()
  expect(gone.filter(({ strength }) => strength === 'gone').map(({ key }) => key)).toEqual([
    `page:${pageId}`,
  ])
  expect(rowOf(pageId)?.draft).toContain('Về chúng tôi')
  // The form that put it out is still good after the page was taken from readers.
  changePage(cast.son, db, { ...opened, since, title: 'Về báo' })
  expect(() => changePage(cast.son, db, { ...opened, since })).toThrow(/^Sơn đã sửa mục này/)
})

test('an address that readers know leads on when it changes, one they never knew does not', () => {
  const { pageId } = beginPage(cast.thu, db, text)
  changePage(cast.thu, db, { ...formOf(pageId), slug: 've-bao' })
  expect(redirectFrom(db, '/trang/gioi-thieu')).toBeNull()
  publishPage(cast.thu, db, pageId)
  changePage(cast.thu, db, { ...formOf(pageId), slug: 'Về chúng tôi' })
  expect(redirectFrom(db, '/trang/ve-bao')).toBe('/trang/ve-chung-toi')
  expect(publishedPage(db, 've-chung-toi')?.id).toBe(pageId)
})

test('an address belongs to one page, and a page has words before it goes out', () => {
  beginPage(cast.thu, db, text)
  expect(() => beginPage(cast.thu, db, { ...text, title: 'Giới Thiệu' })).toThrow()
  const { pageId } = beginPage(cast.thu, db, { title: 'Trang rỗng', body: doc(p('')) })
  expect(() => publishPage(cast.thu, db, pageId)).toThrow('chưa có chữ')
  expect(() => beginPage(cast.thu, db, { ...text, title: ' ' })).toThrow()
})

test('of two who have the same form open the second is told', () => {
  const { pageId } = beginPage(cast.thu, db, text)
  const form = formOf(pageId)
  changePage(cast.thu, db, form)
  expect(() => changePage(cast.son, db, form)).toThrow(/^Thu đã sửa mục này/)
})
