import { expect, test } from 'vitest'
import { currentPlace, places } from './places.ts'

test.each([
  ['/admin', null, 'desk'],
  ['/admin/tin', null, 'stories'],
  ['/admin/tin/12', null, 'stories'],
  ['/admin/tin', 'cho-duyet', 'queue'],
  ['/admin/tin', 'cua-toi', 'stories'],
  ['/admin/cau-hinh', null, 'settings'],
  ['/admin/cau-hinh/tu-khoa', null, 'tags'],
  ['/admin/cau-hinh/trang/3', null, 'pages'],
  ['/admin/tai-khoan', null, undefined],
])('%s (%s) is %s', (path, view, name) => {
  expect(currentPlace(places, path, view)?.name).toBe(name)
})
