import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findSlips } from './slips.ts'

const slip = (text: string) => {
  const [first, ...others] = findSlips(text)
  expect(others).toEqual([])
  return first && { word: first.word, kind: first.kind, suggestion: first.suggestion }
}

test('a page in good Vietnamese has none', () => {
  expect(findSlips(readFileSync('test/pages/suoi-may.txt', 'utf8'))).toEqual([])
})

test.each([
  ['Tỉnh ủy Lafo Cai họp', 'Lafo', 'keys', 'Lào'],
  ['nắng từ ddaay về', 'ddaay', 'keys', 'đây'],
  ['mỗi nguwowif một việc', 'nguwowif', 'keys', 'người'],
  ['múc nướớc về', 'nướớc', 'doubled-tone', 'nước'],
  ['rất đúùng', 'đúùng', 'doubled-tone', 'đúng'],
  ['năm qúy giá', 'qúy', 'tone-place', 'quý'],
  ['đã đựơc trao', 'đựơc', 'tone-place', 'được'],
  ['bị thuơng nhẹ', 'thuơng', 'spelling', 'thương'],
  ['các nghành', 'nghành', 'spelling', null],
])('%s', (text, word, kind, suggestion) => {
  expect(slip(text)).toEqual({ word, kind, suggestion })
})

test('in a story of another language only words with Vietnamese marks are looked at', () => {
  const text = 'One of the kings of Phìn Hạ, đựơc in the mist, was a boxer'
  expect(findSlips(text).map(({ word }) => word)).toContain('of')
  const found = findSlips(text, { language: 'en' })
  expect(found.map(({ word }) => word)).toEqual(['đựơc'])
})

test.each([
  'UBND, HĐND, THCS, LCĐT, XVI và VietGAP',
  'Xem Facebook, Zoom, wifi, sofa, taxi, test nhanh và internet ở showroom',
  'Đắk Lắk, Krông Pắc, Kon Tum, Pleiku, Sùng A Páo, H’Mông',
  'Thư gửi toasoan@bao.example hoặc https://bao.example/ddaay, www.duwowngf.vn',
  'hoà bình và hòa bình, thuý và thúy',
  'Chuyến QL4D, A1, B52, 20/3, 99,97%',
  'Paris, Maria, Wolfgang, Messi',
  '',
])('nothing to flag: %s', (text) => {
  expect(findSlips(text)).toEqual([])
})

test('a slip is found where it stands', () => {
  const text = 'Ở www.bao.vn: nắng ddaay, mưa ddaay'
  expect(findSlips(text).map(({ index, word }) => text.slice(index, index + word.length))).toEqual([
    'ddaay',
    'ddaay',
  ])
})
