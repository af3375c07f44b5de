import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { drawCard } from './card.ts'
import { canSet, widthOf } from './typeface.ts'
import { setInBox } from './typesetting.ts'

const box = { width: 1040, height: 380, largest: 92, smallest: 34 }
const long =
  'Trường vùng cao chuyển từ bữa trưa bán trú sang bữa sáng đủ chất cho một nghìn hai trăm học sinh ở mười hai điểm trường lẻ, phụ huynh góp rau và giáo viên góp công nấu nướng mỗi ngày'

test.each([
  'Bão',
  'Đồi chè vụ đông: hái ít, sao kỹ, bán theo mẻ nhỏ',
  long,
  'Ễ Ộ Ự Ặ Ẵ Ỡ '.repeat(12),
  'Ộ'.repeat(200),
  `${long} ${long}`,
])('headline %# stays in its box, no word lost unless it ends with an ellipsis', (text) => {
  const { lines, size, leading } = setInBox(text, box)
  expect(lines.length * leading).toBeLessThanOrEqual(box.height)
  for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(box.width + 1)
  // Stacked marks of one line never reach the line above: measured ink is 1.24 em.
  expect(leading / size).toBeGreaterThan(1.25)
  const set = lines.join('').replaceAll(' ', '')
  if (!set.endsWith('…')) expect(set).toBe(text.replaceAll(' ', ''))
})

test('a short headline is large, a long one is set smaller, on even lines', () => {
  expect(setInBox('Bão vào', box).size).toBe(92)
  const { lines, size } = setInBox(long, box)
  expect(size).toBeLessThan(60)
  const widths = lines.map((line) => widthOf(line, size))
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6)
})

test('the typeface has every Vietnamese letter, and says what it lacks', () => {
  const bases = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
  const letters = [...bases].flatMap((base) => marks.map((mark) => (base + mark).normalize('NFC')))
  expect(letters.filter((letter) => !canSet(letter))).toEqual([])
  expect(canSet('đĐ “–” …')).toBe(true)
  expect(canSet('茶')).toBe(false)
})

const folder = mkdtempSync(join(tmpdir(), 'trangnhat-card-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['Ễ Ộ Ễ Ộ', 'Ộ Ễ '.repeat(40), long])(
  'no ink of %s touches an edge',
  async (headline) => {
    const file = join(folder, 'card.jpg')
    await drawCard({ paper: 'Trang Nhất', kicker: 'Văn hóa', headline }, file)
    const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true })
    const isInk = (x: number, y: number) => (data[y * info.width + x] ?? 255) < 160
    const rows = Array.from({ length: info.height }, (_, y) => y).filter((y) => y < 128 || y > 172)
    const columns = Array.from({ length: info.width }, (_, x) => x)
    const inked = rows.filter((y) => columns.some((x) => isInk(x, y)))
    const margins = rows.flatMap((y) => columns.filter((x) => isInk(x, y)))
    expect(Math.min(...inked)).toBeGreaterThan(20)
    expect(Math.max(...inked)).toBeLessThan(info.height - 20)
    expect(margins.every((x) => x >= 70 && x <= info.width - 70)).toBe(true)
  },
)
