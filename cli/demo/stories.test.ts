import { describe, expect, test } from 'vitest'
import type { ArticleBody } from '#newsroom/body/document'
import { wordCount } from '#newsroom/body/text'
import { validateBody } from '#newsroom/body/validate'
import { parseStory } from '#newsroom/story-content'
import { findSlips } from '#newsroom/text/slips'
import { slug } from '#newsroom/text/slug'
import { contentOf, type IdOf } from './content.ts'
import { demoFileKeys } from './files/catalogue.ts'
import { demoAuthors } from './people.ts'
import { demoPictures } from './pictures/catalogue.ts'
import { picturesInUse } from './pictures-in-use.ts'
import { demoSections } from './sections.ts'
import { demoSources } from './sources.ts'
import { demoStories } from './stories.ts'
import { demoTags } from './tags.ts'
import { demoTopics } from './topics.ts'
import { publishedAt } from './when.ts'

const now = Date.parse('2026-11-23T14:14:00+07:00')
const day = 24 * 60 * 60_000

const known = new Set([
  ...demoFileKeys.map((key) => `file:${key}`),
  ...demoPictures.map(({ key }) => `picture:${key}`),
  ...demoSections.flatMap(({ name, below = [] }) => [
    `section:${slug(name)}`,
    ...below.map((sub) => `section:${slug(name)}/${slug(sub.name)}`),
  ]),
  ...demoTopics.map(({ name }) => `topic:${slug(name)}`),
  ...demoTags.map((tag) => `tag:${tag}`),
  ...demoAuthors.flatMap(({ key, penNames = [] }) => [
    `author:${key}`,
    ...penNames.map((pen) => `penName:${key}/${pen}`),
  ]),
  ...demoSources.map(({ abbreviation }) => `source:${abbreviation}`),
  ...demoStories.map(({ key }) => `story:${key}`),
])
const numbers = [...known]
const id: IdOf = (kind, key) => {
  const place = numbers.indexOf(`${kind}:${key}`)
  if (place < 0) throw new Error(`no ${kind} “${key}”`)
  return place + 1
}

const told = demoStories.map((story) => {
  const moment = publishedAt(story, now)
  return { story, moment, content: contentOf(story, id, moment) }
})

/** Everything of a story that readers see as words. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(type|href|url|slug|locale|provider|role|width)$/.test(key) ? [] : wordsOf(inner),
  )
}

describe('the demo paper', () => {
  test('is as large as a small paper', () => {
    expect(demoStories.length).toBeGreaterThanOrEqual(66)
    expect(demoSections).toHaveLength(9)
    expect(demoAuthors).toHaveLength(8)
    expect(demoSources).toHaveLength(3)
    expect(demoTopics.filter(({ closesInDays }) => (closesInDays ?? 1) > 0)).toHaveLength(4)
    expect(demoTopics.filter(({ closesInDays }) => (closesInDays ?? 1) <= 0)).toHaveLength(2)
    expect(demoStories.filter(({ correction }) => correction)).toHaveLength(2)
    expect(demoStories.filter(({ translates }) => translates)).toHaveLength(1)
  })

  test('has stories in every section and sub-section, of every byline, topic and source', () => {
    const filed = new Set(demoStories.map(({ section }) => `section:${section}`))
    const lowest = demoSections.flatMap(({ name, below = [] }) =>
      below.map((sub) => `section:${slug(name)}/${slug(sub.name)}`),
    )
    expect(lowest.filter((section) => !filed.has(section))).toEqual([])
    const signed = new Set(demoStories.flatMap(({ by }) => by.map(({ author }) => author)))
    expect(signed.size).toBe(8)
    const used = new Set(
      demoStories.flatMap(({ topic, source }) => [topic, source?.abbreviation ?? topic]),
    )
    expect(demoTopics.filter(({ name }) => !used.has(slug(name)))).toEqual([])
    expect(demoSources.filter(({ abbreviation }) => !used.has(abbreviation))).toEqual([])
    const tagged = new Set(demoStories.flatMap(({ tags }) => tags))
    expect(demoTags.filter((tag) => !tagged.has(tag))).toEqual([])
  })

  test('names only pictures that are drawn', () => {
    const drawn = new Set(demoPictures.map(({ key }) => key))
    expect(picturesInUse().filter((key) => !drawn.has(key))).toEqual([])
  })

  test('uses every kind of block, mark and width', () => {
    const kinds = new Set(told.flatMap(({ content }) => kindsIn(content.body)))
    expect([...kinds].toSorted()).toEqual(
      [
        ...['paragraph', 'heading2', 'heading3', 'bold', 'italic', 'link', 'footnote', 'text'],
        ...['bulletList', 'orderedList', 'listItem', 'quote', 'pullQuote', 'figuretext'],
        ...['figurewide', 'gallery', 'table', 'tableRow', 'tableHeader', 'tableCell', 'infoBox'],
        ...['relatedBox', 'rule', 'embed', 'figurefull', 'timeline', 'timelineEntry', 'attachment'],
      ].toSorted(),
    )
  })

  test('shows what may be missing: pictures, a sapo, authors; and what may be long', () => {
    expect(demoStories.filter(({ hero }) => !hero).length).toBeGreaterThan(10)
    expect(demoStories.filter(({ sapo }) => sapo === '')).toHaveLength(2)
    expect(demoStories.filter(({ by }) => by.length === 0)).toHaveLength(2)
    expect(demoStories.filter(({ headline }) => headline.length > 140)).toHaveLength(1)
    const lengths = told.map(({ content }) => wordCount(content.body)).toSorted((a, b) => a - b)
    expect(lengths.at(-1)).toBeGreaterThan(1_700)
    expect(lengths[lengths.length >> 1]).toBeGreaterThan(250)
    expect(lengths.filter((words) => words < 130).length).toBeGreaterThan(10)
  })

  test('has no two stories of one key or headline', () => {
    expect(new Set(demoStories.map(({ key }) => key)).size).toBe(demoStories.length)
    expect(new Set(demoStories.map(({ headline }) => headline)).size).toBe(demoStories.length)
  })
})

test('dates run over two months up to some minutes ago, and thin out', () => {
  for (const time of [
    '14:14:00.000',
    '07:10:00.000',
    '02:00:00.000',
    '23:50:00.000',
    '09:41:07.123',
  ]) {
    const at = Date.parse(`2026-11-23T${time}+07:00`)
    const moments = demoStories.map((story) => publishedAt(story, at))
    expect(moments.filter((moment) => !Number.isInteger(moment))).toEqual([])
    const ages = moments.map((moment) => at - moment).toSorted((one, other) => one - other)
    expect(ages[0]).toBeGreaterThan(0)
    expect(ages[0]).toBeLessThan(10 * 60_000)
    expect(ages.at(-1)).toBeGreaterThan(50 * day)
    expect(ages.at(-1)).toBeLessThan(62 * day)
    expect(new Set(ages).size).toBe(ages.length)
  }
  expect(demoStories.filter(({ days }) => days === 0)).toHaveLength(12)
  const within = (days: number) => demoStories.filter((story) => story.days <= days).length
  expect(within(7)).toBeGreaterThan(demoStories.length / 2)
  expect(within(30)).toBeLessThan(demoStories.length)
})

test('a story names only stories that are older, at whatever hour the paper is filled', () => {
  for (const hour of [0, 3, 6, 8, 12, 18, 23]) {
    const at = Date.parse('2026-11-23T00:20:00+07:00') + hour * 60 * 60_000
    const moments = new Map(
      demoStories.map((story) => [id('story', story.key), publishedAt(story, at)]),
    )
    for (const story of demoStories) {
      const moment = publishedAt(story, at)
      expect(() => contentOf(story, olderThan(moment, moments), moment)).not.toThrow()
    }
  }
})

const olderThan =
  (moment: number, moments: Map<number, number>): IdOf =>
  (kind, key) => {
    const found = id(kind, key)
    if (kind === 'story' && (moments.get(found) ?? Number.POSITIVE_INFINITY) >= moment) {
      throw new Error(`${key} is not older`)
    }
    return found
  }

describe.each(told.map((one) => [one.story.key, one] as const))('%s', (_, { story, content }) => {
  test('is a story that can be stored as it stands', () => {
    expect(validateBody(content.body)).toEqual({ ok: true, body: content.body })
    expect(parseStory(content)).toEqual(content)
    expect(slug(story.key)).toBe(story.key)
    expect(content.tagIds.length).toBeGreaterThan(1)
  })

  test('has a headline and a sapo of a good length', () => {
    const count = (text: string) => text.split(/\s+/).length
    if (story.headline.length < 140) {
      expect(count(story.headline)).toBeGreaterThanOrEqual(6)
      expect(count(story.headline)).toBeLessThanOrEqual(17)
    }
    if (story.sapo === '') return
    expect(count(story.sapo)).toBeGreaterThanOrEqual(25)
    expect(count(story.sapo)).toBeLessThanOrEqual(60)
  })

  test('is written without slips', () => {
    for (const text of [...wordsOf(content), story.correction?.text ?? '']) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/["']|\.\.\.|[{}]|\s[,.;:!?](\s|$)|[^\S\n]{2}|\*\*/)
      expect([...(text.match(/“/g) ?? [])]).toHaveLength([...(text.match(/”/g) ?? [])].length)
      expect(findSlips(text, { language: content.locale })).toEqual([])
    }
  })
})

function kindsIn(body: ArticleBody): string[] {
  const visit = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(visit)
    if (value === null || typeof value !== 'object') return []
    const node = value as { type?: string; attrs?: { level?: number; width?: string } }
    const detail = node.attrs?.level ?? (node.type === 'figure' ? node.attrs?.width : '') ?? ''
    const here = node.type && node.type !== 'doc' ? [`${node.type}${detail}`] : []
    return [...here, ...Object.values(value).flatMap(visit)]
  }
  return visit(body)
}
