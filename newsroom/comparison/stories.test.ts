import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h2, p } from '#newsroom/body/build'
import type { Block } from '#newsroom/body/document'
import { pairBlocks } from '#newsroom/comparison/blocks'
import { compareStories, type Naming } from '#newsroom/comparison/stories'
import { compareWords, type Line, tokensOf } from '#newsroom/comparison/words'
import { emptyStory, type StoryContent } from '#newsroom/story'
import { arbitraryBody } from '#test/arbitrary-body'

const naming: Naming = {
  headlineOf: (id) => `Tin ${id}`,
  factsOf: ({ slug, tagIds }) => ({
    type: '',
    language: '',
    translationOf: '',
    media: '',
    section: '',
    topic: '',
    tags: tagIds.map((id) => `thẻ ${id}`).join(', '),
    bylines: '',
    source: '',
    related: '',
    slug: slug ?? '',
    shortTitle: '',
    socialTitle: '',
  }),
}
const story = (content: Block[], changes: Partial<StoryContent> = {}): StoryContent => ({
  ...emptyStory(),
  headline: 'Khe Sương có nước',
  body: { type: 'doc', schemaVersion: 1, content },
  ...changes,
})
const shown = (line: Line) =>
  line
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('')
const words = (before: string, after: string) => {
  const changes = compareWords(tokensOf(before), tokensOf(after))
  return [changes.before.map(shown).join('¶'), changes.after.map(shown).join('¶')]
}

test('what changed is told word by word, signs apart from words', () => {
  expect(words('Khe Sương nằm ở độ cao 890 m.', 'Khe Sương nằm ở độ cao gần 900 m.')).toEqual([
    'Khe Sương nằm ở độ cao [-890-] m.',
    'Khe Sương nằm ở độ cao [+gần 900+] m.',
  ])
  expect(words('đã hoàn thành và đưa vào sử dụng.', 'dài 7,4 km.')).toEqual([
    '[-đã hoàn thành và đưa vào sử dụng-].',
    '[+dài 7,4 km+].',
  ])
})

test('the two sides are the two texts, whatever they are', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'ư', ' ', ',', '1', 'ờ'),
    maxLength: 40,
  })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = compareWords(tokensOf(before), tokensOf(after))
      const whole = (lines: Line[]) =>
        lines
          .flat()
          .map((stretch) => stretch.text)
          .join('')
      expect(whole(changes.before)).toBe(before)
      expect(whole(changes.after)).toBe(after)
      expect(changes.before.flat().some(({ kind }) => kind === 'new')).toBe(false)
      expect(changes.after.flat().some(({ kind }) => kind === 'gone')).toBe(false)
      if (before === after)
        expect(changes.before.flat().every(({ kind }) => kind === 'same')).toBe(true)
    }),
    { seed: 20261123, numRuns: 400 },
  )
})

test('a block that was rewritten in place is one change; others came and went', () => {
  const before = [p('Một hai ba bốn năm.'), h2('Giữa'), p('Sáu bảy tám chín mười.')]
  const after = [p('Một hai ba bốn sáu.'), h2('Giữa'), p('Hoàn toàn khác hẳn đi.'), p('Thêm')]
  expect(pairBlocks(before, after)).toEqual([
    { before: before[0], after: after[0], same: false },
    { before: before[1], after: after[1], same: true },
    { before: before[2], after: null, same: false },
    { before: null, after: after[2], same: false },
    { before: null, after: after[3], same: false },
  ])
})

test('no block is lost or shown twice in a comparison', () => {
  fc.assert(
    fc.property(arbitraryBody, arbitraryBody, (before, after) => {
      const pairs = pairBlocks(before.content, after.content)
      expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before.content)
      expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after.content)
    }),
    { seed: 20261123, numRuns: 100 },
  )
})

test('a comparison names the places, folds what stayed and lists the changed facts', () => {
  const before = story([p('Một.'), p('Hai ba bốn.'), p('Cuối.')], { tagIds: [1] })
  const after = story([p('Một.'), p('Hai ba năm.'), p('Cuối.')], {
    headline: 'Khe Sương có nước sạch',
    tagIds: [1, 2],
  })
  const { parts, facts, added, removed, changedPlaces, sameBlocks } = compareStories(
    before,
    after,
    naming,
  )
  expect(
    parts.map((part) =>
      part.kind === 'same' ? part.units.map(({ name, number }) => [name, number]) : part.unit,
    ),
  ).toEqual([
    { name: 'headline', number: null },
    [['paragraph', 1]],
    { name: 'paragraph', number: 2 },
    [['paragraph', 3]],
  ])
  expect(facts.map(({ name, before, after }) => [name, shown(before), shown(after)])).toEqual([
    ['tags', 'thẻ 1', 'thẻ 1[+, thẻ 2+]'],
  ])
  expect({ added, removed, changedPlaces, sameBlocks }).toEqual({
    ...{ added: 2, removed: 1, changedPlaces: 3, sameBlocks: 2 },
  })
})

test('a change of setting, not of words, is a change', () => {
  const bold: Block = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'Một', marks: [{ type: 'bold' }] }],
  }
  const { parts } = compareStories(story([p('Một')]), story([bold]), naming)
  const [, change] = parts
  expect(change).toMatchObject({
    kind: 'changed',
    before: { lines: [[{ kind: 'gone', text: 'Một', look: '' }]] },
    after: { lines: [[{ kind: 'new', text: 'Một', look: 'bold' }]] },
  })
})

test('two texts that are the same have nothing to show', () => {
  const same = story([p('Một')])
  const { parts, facts, added, removed } = compareStories(same, same, naming)
  expect(parts.every(({ kind }) => kind === 'same')).toBe(true)
  expect([facts, added, removed]).toEqual([[], 0, 0])
})
