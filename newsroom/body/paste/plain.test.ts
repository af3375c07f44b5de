import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateBody } from '../validate.ts'
import { plainTextBlocks } from './plain.ts'

const typesOf = (text: string) => plainTextBlocks(text).map(({ type }) => type)

test('lines are paragraphs, runs of bullets and numbers are lists, columns of tabs are a table', () => {
  expect(typesOf('Một\r\nHai\n\nBa')).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(typesOf('Mua:\n- rau\n- gà')).toEqual(['paragraph', 'bulletList'])
  expect(plainTextBlocks('3. đào\n4) đặt')).toMatchObject([
    { type: 'orderedList', attrs: { start: 3 } },
  ])
  expect(typesOf('a\tb\nc\td')).toEqual(['table'])
})

test('a lone dash, a date and a lone row stay what they are', () => {
  expect(typesOf('- Chào bác.')).toEqual(['paragraph'])
  expect(typesOf('23. Tháng Mười một\n7. Năm')).toEqual(['paragraph', 'paragraph'])
  expect(typesOf('a\tb')).toEqual(['paragraph'])
})

test('whatever is on the clipboard becomes a body that can be stored', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'a',
          'ế',
          ' ',
          '\t',
          '\n',
          '\r\n',
          '- ',
          '1. ',
          '2. ',
          '\u0000',
          '\uD800',
          '\u200B',
        ),
      ),
      (pieces) => {
        const content = plainTextBlocks(pieces.join(''))
        return content.length > 0 && validateBody({ type: 'doc', schemaVersion: 1, content }).ok
      },
    ),
  )
})
