import { existsSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReservedSlug, slug, slugLimit } from './slug.ts'

test('any text gives a slug that an address and the schema accept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const made = slug(text)
      expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(made.length).toBeLessThanOrEqual(slugLimit)
      expect(slug(made)).toBe(made)
      expect(slug(text.normalize('NFD'))).toBe(slug(text.normalize('NFC')))
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  [
    'Đổi mới khâu “then chốt” trong công tác xây dựng Đảng',
    'doi-moi-khau-then-chot-trong-cong-tac-xay-dung-dang',
  ],
  ['Đường lên Y Tý'.normalize('NFD'), 'duong-len-y-ty'],
  ['99,97% cử tri – ngày 20/3', '99-97-cu-tri-ngay-20-3'],
  ['H’Mông, Lô Lô & Dao đỏ', 'hmong-lo-lo-dao-do'],
  ['Łódź – Straße – Ærø', 'lodz-strasse-aero'],
  ['中国', 'bai'],
  ['---', 'bai'],
])('%s', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test('a long headline ends on a whole word', () => {
  const headline =
    'Mưa lớn kéo dài nhiều tuyến đường miền núi sạt lở nghiêm trọng giao thông chia cắt nhiều giờ liền'
  expect(slug(headline)).toBe(
    'mua-lon-keo-dai-nhieu-tuyen-duong-mien-nui-sat-lo-nghiem-trong-giao-thong-chia',
  )
  expect(slug(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  expect(slug(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80))
  expect(slug('a'.repeat(200))).toBe('a'.repeat(80))
})

test('the fallback is the caller’s', () => {
  expect(slug('…', 'chuyen-muc')).toBe('chuyen-muc')
})

test('every folder and file at the top of app and public is reserved', () => {
  const roots = ['app', 'app/(site)', 'app/(desk)', 'app/(preview)', 'public'].filter(existsSync)
  const taken = roots
    .flatMap((root) => readdirSync(root, { withFileTypes: true }))
    .filter((entry) => !/^[([._]/.test(entry.name))
    .filter((entry) => entry.isDirectory() || !/\.(tsx?|css)$/.test(entry.name))
    .map((entry) => entry.name)
  expect(taken.filter((name) => !isReservedSlug(name))).toEqual([])
})

test.each(['tu-khoa', 'admin', 'rss.xml', 'sitemaps', 'ADMIN'])('%s is reserved', (name) => {
  expect(isReservedSlug(name)).toBe(true)
})

test('sections of a newspaper are not', () => {
  expect(['kinh-te', 'tin-tuc', 'van-hoa-du-lich'].filter(isReservedSlug)).toEqual([])
})
