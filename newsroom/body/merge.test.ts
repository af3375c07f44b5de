import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h2, p } from './build.ts'
import type { Block } from './document.ts'
import { layBeside, type Stretch } from './merge.ts'

const kinds = (stretches: Stretch[]) => stretches.map(({ kind }) => kind)
const [a, b, c, d] = ['Một', 'Hai', 'Ba', 'Bốn'].map((text) => p(text)) as [
  Block,
  Block,
  Block,
  Block,
]

test('what one person changed is theirs, what both changed is for both to see', () => {
  const stretches = layBeside([a, b, c], [p('Một của tôi'), b, c], [a, b, p('Ba của Lan')])
  expect(kinds(stretches)).toEqual(['mine', 'same', 'theirs'])
  expect(kinds(layBeside([a, b], [a, p('Hai của tôi')], [a, p('Hai của Lan')]))).toEqual([
    'same',
    'both',
  ])
})

test('the same change by both, and a change that cannot be seen, ask nothing', () => {
  expect(kinds(layBeside([a], [p('Khác')], [p('Khác')]))).toEqual(['same'])
  const spaced: Block = { type: 'paragraph', content: [{ text: 'Một ', type: 'text', marks: [] }] }
  expect(kinds(layBeside([a], [spaced], [a]))).toEqual(['same'])
})

test('a block taken out by one and added by the other are told apart', () => {
  const stretches = layBeside([a, b, c], [a, c], [a, b, c, d])
  expect(stretches).toMatchObject([
    { kind: 'same' },
    { kind: 'mine', base: [b], mine: [], theirs: [b] },
    { kind: 'same' },
    { kind: 'theirs', base: [], mine: [], theirs: [d] },
  ])
})

const text = fc.array(
  fc
    .constantFrom('Một', 'Hai', 'Ba', 'Bốn', 'Năm')
    .map((word): Block => (word === 'Năm' ? h2(word) : p(word))),
  { maxLength: 7 },
)

test('nothing of either text is lost, whatever was done to it', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const stretches = layBeside(base, mine, theirs)
      expect(stretches.flatMap((stretch) => stretch.mine)).toEqual(mine)
      expect(stretches.flatMap((stretch) => stretch.theirs)).toEqual(theirs)
      expect(stretches.flatMap((stretch) => stretch.base)).toEqual(base)
    }),
  )
})
