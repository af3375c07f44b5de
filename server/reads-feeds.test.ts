import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, type Db } from '#db/connection'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { changeMachineSettings } from '#newsroom/machine-settings'
import { renameTag } from '#newsroom/tag-upkeep'
import { castOf, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { fullPaper } from '#test/full-paper'
import { questionsOf } from '#test/queries'
import { composeFeed } from './feed-answer.ts'
import { collecting, pageKeys } from './page-keys.ts'
import { readFeed, readPodcast } from './reads-feeds.ts'
import { readNews, readSitemap, readSitemapFiles } from './reads-sitemaps.ts'

const place = globalThis as typeof globalThis & { trangnhatDatabase?: Db }
const now = Date.now()
let db: Db
let paper: ReturnType<typeof fullPaper>

beforeAll(() => {
  db = testDatabase()
  place.trangnhatDatabase = db
  paper = fullPaper(db, { stories: 80, now })
})
afterAll(() => {
  place.trangnhatDatabase = undefined
  closeDatabase(db)
})

const read = (...parts: string[]) =>
  collecting(() => {
    const feed = readFeed(parts)
    return { feed, ...pageKeys() }
  })

test.each([
  [[], 50, 'Trang Nhất'],
  [['muc-1'], 9, 'Mục 1 – Trang Nhất'],
  [['muc-0', 'con'], 5, 'Mục con – Trang Nhất'],
  [['su-kien', 'su-kien'], 16, 'Sự kiện – Trang Nhất'],
  [['tu-khoa', 'che'], 50, 'chè – Trang Nhất'],
  [['tac-gia', 'lan'], 50, 'Lan – Trang Nhất'],
])('the feed of %j holds its newest stories, once each', (parts, count, title) => {
  const { feed } = read(...parts)
  expect(feed?.title).toBe(title)
  expect(feed?.items).toHaveLength(count)
  expect(new Set(feed?.items.map(({ guid }) => guid)).size).toBe(count)
  const times = feed?.items.map(({ publishedAt }) => publishedAt) ?? []
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(feed?.urls.rss.endsWith(`${['', ...parts].join('/')}/rss.xml`)).toBe(true)
})

test.each([
  [['khong-co']],
  [['muc-0', 'khong-co']],
  [['tu-khoa', 'khong-co']],
  [['tu-khoa']],
  [['muc-0', 'con', 'nua']],
])('there is no feed of %j', (parts) => {
  expect(read(...parts).feed).toBeNull()
})

test('a feed knows what it was made of: another section’s news do not touch it', () => {
  const { keys } = read('muc-1')
  const [sectionId] = paper.sectionIds.slice(1)
  expect(keys).toEqual(expect.arrayContaining([`list:section:${sectionId}`, `tag:${paper.tagId}`]))
  expect(keys).not.toContain('feeds')
  expect(read().keys).toContain('feeds')
})

test('summaries are sent until the desk asks for whole stories', () => {
  const before = read().feed?.items[0]
  expect(before).toMatchObject({ html: null, authors: ['Lan'], categories: ['Mục con', 'chè'] })
  const { son } = castOf(db)
  const form = { since: 0, hub: '', indexNow: false, securityContact: '' }
  changeMachineSettings(son, db, { ...form, fullText: true })
  const after = read().feed?.items[0]
  expect(after?.html).toContain('Từ sáng sớm')
  expect(after?.html).toContain('Đúng là 126 ha.')
  const pictured = read().feed?.items.find(({ picture }) => picture)
  expect(pictured?.html).toMatch(/<img src="http[^"]+\/media\//)
})

test('the address of a story changes with its section, its name in feeds does not', () => {
  const [first] = read().feed?.items ?? []
  expect(first?.guid).toMatch(/^tag:localhost,\d{4}-\d\d-\d\d:bai-\d+$/)
})

test('every feed and sitemap is a bounded number of questions', () => {
  const count = (work: () => unknown) =>
    questionsOf(db, () => {
      collecting(work)
    }).length
  expect({
    feed: count(() => readFeed([])),
    section: count(() => readFeed(['muc-1'])),
    tag: count(() => readFeed(['tu-khoa', 'che'])),
    podcast: count(readPodcast),
    files: count(readSitemapFiles),
    lists: count(() => readSitemap('trang.xml')),
    news: count(readNews),
  }).toMatchInlineSnapshot(`
    {
      "feed": 7,
      "files": 3,
      "lists": 5,
      "news": 1,
      "podcast": 2,
      "section": 8,
      "tag": 8,
    }
  `)
})

test('a feed leads from the old address of a tag to the new one', () => {
  renameTag(system, db, { tagId: paper.tagId, name: 'trà' })
  const asked = { feed: 'atom.xml', place: ['tu-khoa', 'che'] }
  expect(collecting(() => composeFeed(asked))).toEqual({ movedTo: '/tu-khoa/tra/atom.xml' })
  expect(collecting(() => composeFeed({ feed: 'feed.xml' }))).toBeNull()
})

test('sitemaps: a month holds what went out in it, and what is withdrawn drops out', () => {
  const months = () => collecting(readSitemapFiles).filter(({ url }) => /\d-\d\d\.xml$/.test(url))
  const held = ({ url }: { url: string }) =>
    collecting(() => readSitemap(url.split('/').at(-1) ?? '')) ?? []
  const urls = () => months().flatMap(held)
  for (const month of months()) {
    expect(month.changedAt).toBe(Math.max(...held(month).map(({ changedAt = 0 }) => changedAt)))
  }
  const began = Date.now()
  expect(urls()).toHaveLength(80)
  const [newest = 0, second = 0] = paper.articleIds
  withdrawArticle(system, db, { articleId: newest, reason: 'Nguồn xin rút.' })
  expect(urls()).toHaveLength(79)
  // What drops out changes its month, too.
  expect(months().at(-1)?.changedAt).toBeGreaterThanOrEqual(began)
  expect(urls().at(-1)?.url).toContain(`-${second}.html`)
  expect(collecting(() => readSitemap('1999-01.xml'))).toBeNull()
  expect(collecting(() => readSitemap('../khac.xml'))).toBeNull()
})

test('Google News is told of two days, and is to ask again when the first of them leaves', () => {
  const { news, until } = collecting(() => {
    const news = readNews()
    return { news, ...pageKeys() }
  })
  expect(news).toHaveLength(46)
  const oldest = news.at(-1)?.publishedAt ?? 0
  expect(oldest).toBeGreaterThan(now - 48 * 3_600_000)
  expect(until).toBe(oldest + 48 * 3_600_000)
})
