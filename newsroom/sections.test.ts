import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { auditLog, contentChanges } from '#db/schema/records'
import { sections } from '#db/schema/sections'
import { type Cast, castOf, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { changeSection, moveSection, openSection } from './sections.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const sectionOf = (id: number) => db.select().from(sections).where(eq(sections.id, id)).get()

test('a section is addressed by its name and stands last in its row', () => {
  const first = openSection(cast.thu, db, { name: 'Đất và người' })
  const second = openSection(cast.thu, db, { name: 'Văn hóa - Du lịch' })
  expect(sectionOf(first.sectionId)).toMatchObject({ slug: 'dat-va-nguoi', parentId: null })
  const positions = [first, second].map(({ sectionId }) => sectionOf(sectionId)?.position ?? 0)
  expect(positions[1]).toBe((positions[0] ?? 0) + 1)
})

test('a sub-section may have the name of one elsewhere, but not beside it', () => {
  const { economy, schools } = cast.sections
  openSection(system, db, { name: 'Việc làm', parentId: economy })
  openSection(system, db, { name: 'Việc làm', parentId: schools })
  expect(() => openSection(system, db, { name: 'viec lam', parentId: economy })).toThrow(
    'Chuyên mục “Việc làm” đã dùng địa chỉ viec-lam.',
  )
})

test('an address of the site itself is refused to a top section', () => {
  expect(() => openSection(system, db, { name: 'Tìm kiếm' })).toThrow('/tim-kiem')
})

test('there is no third level', () => {
  expect(() => openSection(system, db, { name: 'Lúa', parentId: cast.sections.farming })).toThrow(
    'Chuyên mục chỉ có hai bậc.',
  )
  expect(() => openSection(system, db, { name: 'Lúa', parentId: 999 })).toThrow(
    'Không có chuyên mục mẹ này.',
  )
})

test('only those who lead the paper open sections, and a name is asked for', () => {
  expect(() => openSection(cast.ha, db, { name: 'Nhà nông' })).toThrow('không có quyền')
  expect(() => openSection(cast.thu, db, { name: '  ' })).toThrow('Chuyên mục chưa có tên.')
})

test('opening a section is written down and makes the menu stale', () => {
  const { sectionId } = openSection(cast.thu, db, { name: 'Ảnh' })
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({
    action: 'section.create',
    subjectId: sectionId,
    userId: cast.thu.userId,
  })
  const keys = db.select({ key: contentChanges.key }).from(contentChanges).all()
  expect(keys.map(({ key }) => key)).toEqual([`section:${sectionId}`, 'menu', 'sitemaps'])
})

const opened = (id: number) => ({
  sectionId: id,
  since: sectionOf(id)?.updatedAt ?? 0,
  name: 'Kinh tế xanh',
  description: 'Làm ăn bền lâu',
  needsTwoPeople: true,
  hidden: false,
  archived: false,
})

test('an address may be chosen when the section is opened, but not one of the site', () => {
  const { sectionId } = openSection(cast.thu, db, { name: 'Ảnh và phim', slug: 'Nghe nhìn' })
  expect(sectionOf(sectionId)?.slug).toBe('nghe-nhin')
  expect(() => openSection(cast.thu, db, { name: 'Ảnh', slug: 'admin' })).toThrow('/admin')
})

test('a changed section keeps its address and makes the menu stale', () => {
  const { economy } = cast.sections
  changeSection(cast.thu, db, { ...opened(economy), hidden: true })
  expect(sectionOf(economy)).toMatchObject({
    name: 'Kinh tế xanh',
    slug: 'kinh-te',
    needsTwoPeople: true,
    archivedAt: null,
  })
  expect(sectionOf(economy)?.hiddenAt).not.toBeNull()
  changeSection(cast.thu, db, { ...opened(economy), archived: true })
  expect(sectionOf(economy)?.hiddenAt).toBeNull()
  expect(sectionOf(economy)?.archivedAt).not.toBeNull()
  const keys = db.select({ key: contentChanges.key }).from(contentChanges).all()
  expect(keys.slice(-3).map(({ key }) => key)).toEqual([`section:${economy}`, 'menu', 'sitemaps'])
})

test('who saves second is told who was first, and nothing is overwritten', () => {
  const { economy } = cast.sections
  const mine = opened(economy)
  changeSection(cast.son, db, { ...mine, name: 'Của Sơn' })
  expect(() => changeSection(cast.thu, db, mine)).toThrow(/^Sơn đã sửa mục này lúc \d\d:\d\d/)
  expect(sectionOf(economy)?.name).toBe('Của Sơn')
  expect(() => changeSection(cast.ha, db, opened(economy))).toThrow('không có quyền')
  expect(() => changeSection(cast.thu, db, { ...mine, sectionId: 999 })).toThrow('Không có')
})

test('sections change places among those beside them', () => {
  const { economy, schools, farming } = cast.sections
  const tops = () =>
    db
      .select({ id: sections.id, parentId: sections.parentId })
      .from(sections)
      .orderBy(sections.position, sections.id)
      .all()
      .filter(({ parentId }) => parentId === null)
      .map(({ id }) => id)
  const { sectionId: last } = openSection(cast.thu, db, { name: 'Ảnh' })
  expect(tops()).toEqual([economy, schools, last])
  moveSection(cast.thu, db, { sectionId: last, direction: 'up' })
  expect(tops()).toEqual([economy, last, schools])
  moveSection(cast.thu, db, { sectionId: economy, direction: 'down' })
  expect(tops()).toEqual([last, economy, schools])
  moveSection(cast.thu, db, { sectionId: last, direction: 'up' })
  moveSection(cast.thu, db, { sectionId: farming, direction: 'down' })
  expect(tops()).toEqual([last, economy, schools])
  expect(() => moveSection(cast.ha, db, { sectionId: last, direction: 'up' })).toThrow('quyền')
  expect(db.select().from(auditLog).all().at(-1)?.action).toBe('section.move')
})
