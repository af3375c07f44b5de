import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bindHeadline } from './headline.ts'

const shown = (text: string) => bindHeadline(text).replaceAll('\u00A0', '_')

test.each([
  ['Pú Lương lạnh 8 độ C, có sương muối', 'Pú Lương lạnh 8_độ_C, có sương muối'],
  ['Bán 1,5 triệu đồng một con', 'Bán 1,5_triệu_đồng một con'],
  ['Chuyến 5 giờ 30 về bản', 'Chuyến 5_giờ_30 về bản'],
  ['Đại hội khóa XII họp ngày 20/3', 'Đại hội khóa_XII họp ngày_20/3'],
  ['Xe buýt số 7 về TP. Mường Lan', 'Xe buýt số_7 về TP._Mường Lan'],
  ['Ngày 5 tháng 9 năm 2026', 'Ngày_5 tháng_9 năm_2026'],
  ['Chạy 21 km, 386 người về đích', 'Chạy 21_km, 386_người về đích'],
  ['Sau 3 tuần, 2 năm nữa', 'Sau 3_tuần, 2_năm nữa'],
  ['12 m³ nước cho 40 hộ', '12_m³ nước cho 40 hộ'],
  ['3 mẹ con giữ 2 gốc chè', '3 mẹ con giữ 2 gốc chè'],
  ['Đi 6 km, gặp 2 kmz', 'Đi 6_km, gặp 2 kmz'],
  ['Năm xã, số ít, khóa cửa', 'Năm xã, số ít, khóa cửa'],
])('%s', (headline, bound) => {
  expect(shown(headline)).toBe(bound)
})

test('only spaces change, and once', () => {
  const words = fc.constantFrom(
    '5',
    'km',
    'độ',
    'C',
    'khóa',
    'XII',
    'TP.',
    'Sa',
    'triệu',
    'đồng',
    'giờ',
    '30',
  )
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join(' ')),
      (headline) => {
        const bound = bindHeadline(headline)
        expect(bound.replaceAll('\u00A0', ' ')).toBe(headline)
        expect(bindHeadline(bound)).toBe(bound)
      },
    ),
  )
})
