import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSyllable, likeCase, spell, syllableOf, toneStyleOf, withTonePlaced } from './syllable.ts'

test('every word of a page in good Vietnamese is a syllable', () => {
  const page = readFileSync('test/pages/suoi-may.txt', 'utf8')
  const words = new Set(page.match(/\p{L}+/gu))
  expect([...words].filter((word) => !isSyllable(word))).toEqual(['km', 'm', 'TSVC', 'C'])
  expect(words.size).toBeGreaterThan(300)
})

test.each(
  'nghiêng khuya khuỷu quốc quý quyết giếng gì gìn giữ giặc già oằn uống yêu yểng ngoằn xoong huỳnh ưu ươm đặng bạc ý ế Ở ĐẢNG'.split(
    ' ',
  ),
)('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true)
})

test.each('qúy tòan đựơc nghành ngiêng kông ghà bàc lẽp Lafo thuơng nướớc str book x'.split(' '))(
  '%s is none',
  (word) => {
    expect(isSyllable(word)).toBe(false)
  },
)

describe('tone placement', () => {
  test.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thúy', 'thuý'],
    ['ủy', 'uỷ'],
  ])('%s is the old style of %s', (old, modern) => {
    expect([toneStyleOf(old), toneStyleOf(modern)]).toEqual(['old', 'new'])
    expect(withTonePlaced(modern, 'old')).toBe(old)
    expect(withTonePlaced(old, 'new')).toBe(modern)
  })

  test.each([
    ['qúy', 'quý'],
    ['tòan', 'toàn'],
    ['đựơc', 'được'],
    ['Nghiã', 'Nghĩa'],
    ['KHỎAN', 'KHOẢN'],
    ['gìa', 'già'],
    ['qủa', 'quả'],
  ])('%s becomes %s in both styles', (wrong, right) => {
    expect(withTonePlaced(wrong, 'old')).toBe(right)
    expect(withTonePlaced(wrong, 'new')).toBe(right)
  })

  test.each(['mía', 'múa', 'tuổi', 'khuỷu', 'toại', 'chuyện', 'giường', 'quyển', 'thuở', 'loắt'])(
    '%s stays',
    (word) => {
      expect(toneStyleOf(word)).toBeNull()
      expect(withTonePlaced(word)).toBe(word)
    },
  )

  test('what is no syllable stays as it is', () => {
    expect(withTonePlaced('Facebook')).toBe('Facebook')
  })
})

test('taking apart and spelling again gives the same syllable', () => {
  const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy', '\u0300', '\u0301', '\u0323')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 7 }), (parts) => {
      const syllable = syllableOf(parts.join('').normalize('NFC'))
      if (!syllable) return
      for (const style of ['old', 'new'] as const) {
        expect(syllableOf(spell(syllable, style))).toEqual(syllable)
        expect(isSyllable(spell(syllable, style))).toBe(true)
      }
    }),
    { numRuns: 20_000 },
  )
})

test.each([
  ['đào', 'Ddaof', 'Đào'],
  ['đào', 'DDAOF', 'ĐÀO'],
  ['đào', 'ddaof', 'đào'],
  ['ở', 'Ow', 'Ở'],
])('%s like %s is %s', (text, model, expected) => {
  expect(likeCase(text, model)).toBe(expected)
})
