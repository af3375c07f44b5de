import { expect, test } from 'vitest'
import { sentencesOf, spoken } from './speech.ts'

test.each([
  ['UBND tỉnh họp ngày 23/11/2026.', 'Ủy ban nhân dân tỉnh họp ngày 23 tháng 11 năm 2026.'],
  ['Sáng 5/3, chợ mở lại.', 'Sáng 5 tháng 3, chợ mở lại.'],
  ['Có 1/3 số hộ tham gia.', 'Có 1 phần 3 số hộ tham gia.'],
  ['Xe chạy lúc 14h05, về lúc 17:00.', 'Xe chạy lúc 14 giờ 5, về lúc 17 giờ.'],
  ['Thu 1.204.000 đồng, tăng 12,5%.', 'Thu 1204000 đồng, tăng 12 phẩy 5 phần trăm.'],
  ['Giá 18.000 đồng/kg.', 'Giá 18000 đồng một ki-lô-gam.'],
  ['Nhiệt độ 8-12 độ C.', 'Nhiệt độ 8 đến 12 độ xê.'],
  ['Rừng rộng 35 ha, dài 4km.', 'Rừng rộng 35 héc-ta, dài 4 ki-lô-mét.'],
  ['Khu nhà 120 m2 ở TP. Suối Mây.', 'Khu nhà 120 mét vuông ở thành phố Suối Mây.'],
  ['Hàng về TP.HCM theo QL 4.', 'Hàng về Thành phố Hồ Chí Minh theo quốc lộ 4.'],
  ['Trường THCS&THPT Bản Liềm', 'Trường trung học cơ sở và trung học phổ thông Bản Liềm'],
  ['PGS.TS. Lò Văn Sương nói.', 'phó giáo sư tiến sĩ Lò Văn Sương nói.'],
  ['Từ thế kỷ XIX đến quý IV.', 'Từ thế kỷ 19 đến quý 4.'],
  ['Gọi số 0200 000 000.', 'Gọi số 0200 000 000.'],
  ['Một câu không có gì lạ.', 'Một câu không có gì lạ.'],
  ['Chữ có dấu rời'.normalize('NFD'), 'Chữ có dấu rời'],
])('%s', (written, said) => {
  expect(spoken(written)).toBe(said)
})

test.each([
  ['Chợ đông. Người bán nhiều! Ai mua?', ['Chợ đông.', 'Người bán nhiều!', 'Ai mua?']],
  ['Hàng về TP. Suối Mây. Hết.', ['Hàng về TP. Suối Mây.', 'Hết.']],
  ['Giá 1.200 đồng. “Rẻ.” Bà nói.', ['Giá 1.200 đồng.', '“Rẻ.”', 'Bà nói.']],
  [' … ', []],
])('sentences of %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('a sentence without an end is said in pieces, and no word is lost', () => {
  const text = 'mỗi nhà một gùi, '.repeat(60).trim()
  const pieces = sentencesOf(text)
  expect(pieces.length).toBeGreaterThan(3)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(220)
  expect(pieces.join(' ')).toBe(text)
  expect(sentencesOf('a'.repeat(500)).join('')).toBe('a'.repeat(500))
})
