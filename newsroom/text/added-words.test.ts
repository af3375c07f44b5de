import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addedWords } from './added-words.ts'

test('words that the other text lacks are marked, in their place', () => {
  expect(addedWords('Tổ gồm năm người đi tuyến', 'Tổ gồm bốn người đi')).toEqual([
    { text: 'Tổ gồm ', added: false },
    { text: 'năm ', added: true },
    { text: 'người đi ', added: false },
    { text: 'tuyến', added: true },
  ])
})

test('the pieces are the text again, and the same text has nothing added', () => {
  const words = fc.array(fc.constantFrom('nước', 'về', 'bản', 'Khe'), { maxLength: 12 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const pieces = addedWords(one.join(' '), other.join(' '))
      expect(pieces.map(({ text }) => text).join('')).toBe(one.join(' '))
      expect(addedWords(one.join(' '), one.join(' ')).every(({ added }) => !added)).toBe(true)
    }),
  )
})

test('very long texts are compared from both ends', () => {
  const long = Array.from({ length: 4000 }, (_, place) => `chữ${place}`)
  const changed = long.with(2000, 'khác')
  const added = addedWords(changed.join(' '), long.join(' ')).filter((piece) => piece.added)
  expect(added).toEqual([{ text: 'khác ', added: true }])
})
