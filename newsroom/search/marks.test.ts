import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksIn, passageIn } from './marks.ts'

const shown = (text: string, ...asked: string[]) =>
  marksIn(text, asked)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['Đồi chè vụ đông', ['doi che'], '[Đồi chè] vụ đông'],
  ['Đổi mới cách hái ở đồi chè', ['đồi'], 'Đổi mới cách hái ở [đồi] chè'],
  ['Hoà bình ở lưng núi', ['hòa bình'], '[Hoà bình] ở lưng núi'],
  ['Chợ phiên, rồi chợ chiều', ['chợ phiên'], '[Chợ phiên], rồi chợ chiều'],
  ['Chợ xa, phiên sớm', ['chợ phiên'], '[Chợ] xa, [phiên] sớm'],
  ['UBND xã họp sớm', ['ủy ban nhân dân', 'UBND'], '[UBND] xã họp sớm'],
  ['Đi qua <b>đồi</b> & suối', ['doi'], 'Đi qua <b>[đồi]</b> & suối'],
  ['Không có gì', ['chè'], 'Không có gì'],
])('in “%s” what answers %j is marked', (text, asked, expected) => {
  expect(shown(text, ...asked)).toBe(expected)
})

test('whatever is asked, the pieces are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, asked) => {
      expect(
        marksIn(text, [asked])
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
    { numRuns: 300 },
  )
})

const long = '1 2 3 4 5 6 7 8 9 10 chè 11 12 13 14.'

test.each([
  ['“Về đi!” Bà hái chè.', 20, '“Về đi!” Bà hái chè.'],
  [long, 12, '… 3 4 5 6 7 8 9 10 chè 11 12 13 …'],
  [long, 20, '… 3 4 5 6 7 8 9 10 chè 11 12 13 14.'],
  ['Cả nhà đi hái chè\n\nvề muộn.', 20, 'Cả nhà đi hái chè về muộn.'],
  ['Không có gì ở đây.', 20, null],
])(
  'of “%s” at most %d words are shown, and the marks around them where nothing is cut',
  (text, most, expected) => {
    expect(passageIn(text, ['chè'], most)).toBe(expected)
  },
)
