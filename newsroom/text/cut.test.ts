import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstSentences, graphemeCount, readingMinutes, teaser } from './cut.ts'

const sentence =
  'Sáng 20/3, tại xã Bản Mây, hơn 1.200 hộ dân đã nhận giống lúa mới; “vụ xuân năm nay sẽ khác”, già làng nói.'

const prose = fc
  .array(
    fc.constantFrom(
      'bản',
      'nương,',
      'mây.',
      '–',
      '“chợ',
      'phiên”',
      '99,97%',
      'e\u0323\u0302',
      '👨\u200D👩\u200D👧',
      '(sương',
      'x'.repeat(40),
    ),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '))

test('a teaser holds the limit, ends on a word of the text and is untouched when short', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 50, max: 120 }), (text, limit) => {
      const cut = teaser(text, limit)
      expect(graphemeCount(cut)).toBeLessThanOrEqual(limit)
      if (graphemeCount(text) <= limit) {
        expect(cut).toBe(text)
        return
      }
      expect(cut.endsWith('…')).toBe(true)
      const kept = cut.slice(0, -1)
      expect(text.startsWith(kept)).toBe(true)
      expect(text.slice(kept.length)).toMatch(/^[\s,;:.!?…/\-–—“‘«([{"'&+]/u)
      expect(kept).not.toMatch(/[\s,;:.!?–“(]$/u)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  [sentence, 200, sentence],
  [sentence, 32, 'Sáng 20/3, tại xã Bản Mây, hơn…'],
  [sentence, 27, 'Sáng 20/3, tại xã Bản Mây…'],
  [sentence, 26, 'Sáng 20/3, tại xã Bản Mây…'],
  [sentence, 25, 'Sáng 20/3, tại xã Bản…'],
  [sentence, 70, 'Sáng 20/3, tại xã Bản Mây, hơn 1.200 hộ dân đã nhận giống lúa mới…'],
  ['  hai đầu trống  ', 20, 'hai đầu trống'],
  ['không'.repeat(10), 12, 'khôngkhôngk…'],
  ['', 10, ''],
])('%s at %d', (text, limit, expected) => {
  expect(teaser(text, limit)).toBe(expected)
})

test.each([
  ['Mưa tạnh lúc 16 giờ 12. Hạt nước rơi lúc 16 giờ 15.', 60, null],
  ['Mưa tạnh lúc 16 giờ 12. Hạt nước rơi lúc 16 giờ 15.', 40, 'Mưa tạnh lúc 16 giờ 12.'],
  ['Nó ở. Và cả nhà đều ở lại với nó.', 12, 'Nó ở.'],
  ['“Về đi!” Bà nói rồi quay vào bếp nhóm lửa.', 20, '“Về đi!”'],
  [
    'Mưa. Hạt nước này rơi lúc 16 giờ 15, không ai hay.',
    40,
    'Mưa. Hạt nước này rơi lúc 16 giờ 15…',
  ],
  ['Đoàn về TP. Lào Cai lúc năm giờ chiều nay.', 24, 'Đoàn về TP. Lào Cai lúc…'],
  ['Bài của ThS. Lò Thị Mai về cây chè cổ.', 24, 'Bài của ThS. Lò Thị Mai…'],
  ['Giá 1.140 đồng mỗi cân, tăng nhẹ', 24, 'Giá 1.140 đồng mỗi cân…'],
])('%s ends with a sentence within %d where one fills it', (text, limit, expected) => {
  expect(firstSentences(text, limit)).toBe(expected ?? text)
})

test('what a reader sees as one character counts as one', () => {
  const family = '👨\u200D👩\u200D👧'
  expect(graphemeCount(`${family}ộ`.normalize('NFD'))).toBe(2)
  expect(teaser(`${family} ${family} ${family}`, 5)).toBe(`${family} ${family} ${family}`)
  expect(teaser(`${family} ${family} ${family}`, 4)).toBe(`${family} ${family}…`)
})

test('300 graphemes is the default', () => {
  const long = 'mây '.repeat(200)
  expect(graphemeCount(teaser(long))).toBe(300)
})

test.each([
  [0, 1],
  [220, 1],
  [660, 3],
])('%d words take %d minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})
