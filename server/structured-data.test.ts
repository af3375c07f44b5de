import { expect, test } from 'vitest'
import type { Story } from '#newsroom/reading'
import { readSettings } from '#newsroom/settings'
import { testDatabase } from '#test/database'
import { breadcrumbs, newsArticle } from './structured-data.ts'

const place = { id: 1, name: 'Kinh tế', path: '/kinh-te' }
const story: Story = {
  ...{ type: 'standard', durationMs: null, media: null, transcript: '', chapters: [] },
  ...{ id: 7, path: '/kinh-te/cho-phien-7.html', headline: 'Chợ phiên', shortTitle: null },
  ...{ sapo: '', publishedAt: Date.UTC(2026, 10, 23, 7, 5), updatedAt: null, picture: null },
  ...{ topic: null, section: place, topSection: place, locale: 'vi', wordCount: 12 },
  ...{
    translations: [],
    socialTitle: null,
    hero: null,
    bodyHtml: '',
    corrections: [],
    signatures: [],
    source: null,
  },
  ...{
    frames: [],
    tags: [],
    topicStories: [],
    related: [],
    sameSection: [],
    latest: [],
    mostRead: [],
  },
}
const settings = readSettings(testDatabase())
const facts = (changes: Partial<Story> = {}) => newsArticle({ ...story, ...changes }, settings)

test('dates are the paper’s own, with its offset', () => {
  expect(facts()).toMatchObject({
    datePublished: '2026-11-23T14:05:00+07:00',
    dateModified: '2026-11-23T14:05:00+07:00',
  })
})

test('without an author the outlet stands, without an outlet the paper', () => {
  const source = { author: '', abbreviation: 'TSVC', name: 'Tuần san Vùng Cao', url: null }
  expect(facts({ source }).author).toEqual([{ '@type': 'Organization', name: 'Tuần san Vùng Cao' }])
  expect(facts().author).toMatchObject([{ '@type': 'NewsMediaOrganization', name: 'Trang Nhất' }])
})

test('what is missing is not said', () => {
  expect(facts()).not.toHaveProperty('image')
  expect(facts()).not.toHaveProperty('description')
  expect(facts()).not.toHaveProperty('correction')
})

test('the way to the page begins at the front and has whole addresses', () => {
  const { itemListElement } = breadcrumbs([place])
  expect(itemListElement.map(({ position, name }) => [position, name])).toEqual([
    [1, 'Trang chủ'],
    [2, 'Kinh tế'],
  ])
  expect(itemListElement[1]?.item).toMatch(/^https?:\/\/[^/]+\/kinh-te$/)
})
