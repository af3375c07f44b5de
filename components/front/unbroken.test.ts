import { expect, test } from 'vitest'
import { unbroken } from './unbroken.ts'

test.each([
  ['Chạy đèo Ba Quai: 21 km, 1.140 m leo dốc', 'Chạy đèo Ba Quai: 21_km, 1.140_m leo dốc'],
  ['Rét đậm dưới 8 độ C từ đêm 25/11', 'Rét đậm dưới 8_độ_C từ đêm 25/11'],
  ['Về TP. Lào Cai trong 3 giờ', 'Về TP._Lào Cai trong 3_giờ'],
  ['Lớp nghề nhận 24 học viên', 'Lớp nghề nhận 24 học viên'],
  ['Đội 2 mới thắng đội 3', 'Đội 2 mới thắng đội 3'],
])('a number keeps its unit: %s', (headline, kept) => {
  expect(unbroken(headline)).toBe(kept.replaceAll('_', '\u00A0'))
})
