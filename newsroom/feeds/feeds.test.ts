import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '#test/xml'
import { atomOf } from './atom.ts'
import { type Feed, type FeedItem, feedPath } from './feed.ts'
import { jsonFeedOf } from './json-feed.ts'
import { rssOf } from './rss.ts'

const at = Date.UTC(2026, 10, 23, 7, 5)

const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  guid: 'tag:bao.example,2026-11-23:bai-7',
  url: 'https://bao.example/kinh-te/doi-che-7.html',
  headline: 'Đồi chè vụ đông',
  summary: 'Hái ít, sao kỹ.',
  html: '<p>Từ sáng sớm.</p>',
  locale: 'vi',
  publishedAt: at,
  updatedAt: at + 60_000,
  authors: ['Vàng Thị Lan', 'Giàng A Minh'],
  categories: ['Nông nghiệp', 'chè'],
  picture: {
    url: 'https://bao.example/media/00/960.jpg',
    type: 'image/jpeg',
    width: 960,
    height: 640,
    alt: 'Đồi chè',
  },
  sound: null,
  ...changes,
})

const feed = (changes: Partial<Feed> = {}): Feed => ({
  title: 'Kinh tế – Trang Nhất',
  description: 'Tin mới trong mục Kinh tế.',
  pageUrl: 'https://bao.example/kinh-te',
  urls: {
    rss: 'https://bao.example/kinh-te/rss.xml',
    atom: 'https://bao.example/kinh-te/atom.xml',
    json: 'https://bao.example/kinh-te/feed.json',
  },
  language: 'vi',
  publisher: 'Trang Nhất',
  iconUrl: 'https://bao.example/apple-touch-icon.png',
  hub: 'https://hub.example/',
  updatedAt: at + 60_000,
  items: [item()],
  ...changes,
})

/** Words that break documents which are only pasted together. */
const hostile = item({
  guid: 'tag:bao.example,2026-11-23:bai-8',
  headline: 'A & B <b>]]></b> "x" \u0000\u0007\u000b\ufffe \ud800 Ễ\u0301 مرحبا 😀',
  summary: ']]><script>alert(1)</script>&nbsp;',
  html: '<p>]]&gt; &amp; <strong>đậm</strong>\u0008</p>',
  authors: ['<&>"'],
  categories: ['"&<'],
  picture: null,
})

const xmlFormats = [
  ['rss', rssOf],
  ['atom', (given: Feed) => atomOf(given, at)],
] as const

describe.each(xmlFormats)('%s', (format, write) => {
  test.each([
    ['full', feed()],
    [
      'of summaries, without a hub',
      feed({ items: [item({ html: null, summary: '' })], hub: null }),
    ],
    ['of hostile words', feed({ title: '<&>\u0000', items: [hostile, item()] })],
    ['of nothing', feed({ items: [], updatedAt: null })],
  ])('a feed %s is right by a strict parser and its schema', async (_, given) => {
    expect(await faultsOf(write(given), format)).toEqual([])
  })
})

test('hostile words arrive as words', () => {
  const rss = parseRssFeed(rssOf(feed({ items: [hostile] }))).items?.[0]
  const words = 'A & B <b>]]></b> "x"   Ễ\u0301 مرحبا 😀'
  expect(rss?.title?.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '))
  expect(rss?.description).toBe(hostile.summary)
  const json = JSON.parse(jsonFeedOf(feed({ items: [hostile] })))
  expect(json.items[0].title).toBe(hostile.headline)
})

test('RSS says who wrote what, when, and where it is', () => {
  const { items, ...channel } = parseRssFeed(rssOf(feed()))
  expect(channel).toMatchObject({
    title: 'Kinh tế – Trang Nhất',
    link: 'https://bao.example/kinh-te',
    language: 'vi',
    atom: {
      links: [
        { rel: 'self', href: 'https://bao.example/kinh-te/rss.xml' },
        { rel: 'hub', href: 'https://hub.example/' },
      ],
    },
  })
  expect(items?.[0]).toMatchObject({
    title: 'Đồi chè vụ đông',
    link: 'https://bao.example/kinh-te/doi-che-7.html',
    guid: { value: 'tag:bao.example,2026-11-23:bai-7', isPermaLink: false },
    pubDate: 'Mon, 23 Nov 2026 07:05:00 +0000',
    categories: [{ name: 'Nông nghiệp' }, { name: 'chè' }],
    description: 'Hái ít, sao kỹ.',
    content: { encoded: '<p>Từ sáng sớm.</p>' },
    dc: { creators: ['Vàng Thị Lan', 'Giàng A Minh'] },
    media: { contents: [{ url: 'https://bao.example/media/00/960.jpg', width: 960 }] },
  })
})

test('Atom says the same, with the offset of the paper’s clock', () => {
  const { entries, ...rest } = parseAtomFeed(atomOf(feed(), at))
  expect(rest).toMatchObject({
    id: 'https://bao.example/kinh-te/atom.xml',
    updated: '2026-11-23T14:06:00+07:00',
    authors: [{ name: 'Trang Nhất' }],
  })
  expect(rest.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate', 'hub'])
  expect(entries?.[0]).toMatchObject({
    id: 'tag:bao.example,2026-11-23:bai-7',
    published: '2026-11-23T14:05:00+07:00',
    updated: '2026-11-23T14:06:00+07:00',
    authors: [{ name: 'Vàng Thị Lan' }, { name: 'Giàng A Minh' }],
  })
  expect(atomOf(feed({ items: [item({ locale: 'en' })] }), at)).toContain('<entry xml:lang="en">')
})

test('JSON Feed 1.1 has what its version asks for', () => {
  const text = jsonFeedOf(
    feed({ items: [item(), item({ html: null, summary: '', picture: null })] }),
  )
  expect(JSON.parse(text)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://bao.example/kinh-te/feed.json',
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
  })
  const { items } = parseJsonFeed(text)
  expect(items?.[0]).toMatchObject({
    content_html: '<p>Từ sáng sớm.</p>',
    summary: 'Hái ít, sao kỹ.',
    date_published: '2026-11-23T14:05:00+07:00',
    authors: [{ name: 'Vàng Thị Lan' }, { name: 'Giàng A Minh' }],
    tags: ['Nông nghiệp', 'chè'],
  })
  // An item must have a content.
  expect(items?.[1]).toMatchObject({ content_text: 'Đồi chè vụ đông' })
})

const sound = {
  url: 'https://bao.example/media/00/a.mp3',
  type: 'audio/mpeg',
  bytes: 9,
  seconds: 61,
}

test('a recording goes out with its story, and a podcast says what players ask for', async () => {
  const heard = feed({ items: [item({ sound })] })
  const podcast = { imageUrl: 'https://bao.example/podcast.png', email: 'toasoan@bao.example' }
  for (const given of [heard, { ...heard, podcast }]) {
    expect(await faultsOf(rssOf(given), 'rss')).toEqual([])
  }
  expect(await faultsOf(atomOf(heard, at), 'atom')).toEqual([])
  expect(JSON.parse(jsonFeedOf(heard)).items[0].attachments).toEqual([
    { url: sound.url, mime_type: sound.type, size_in_bytes: 9, duration_in_seconds: 61 },
  ])
  const read = parseRssFeed(rssOf({ ...heard, podcast }))
  expect(read.itunes).toMatchObject({
    author: 'Trang Nhất',
    image: podcast.imageUrl,
    explicit: false,
    categories: [{ text: 'News', categories: [{ text: 'Daily News' }] }],
    owner: { email: podcast.email },
  })
  expect(read.items?.[0]).toMatchObject({
    enclosures: [{ url: sound.url, length: 9, type: 'audio/mpeg' }],
    itunes: { duration: 61 },
  })
})

test('a feed stands behind its page', () => {
  expect([feedPath('/', 'rss'), feedPath('/kinh-te/nong-nghiep', 'json')]).toEqual([
    '/rss.xml',
    '/kinh-te/nong-nghiep/feed.json',
  ])
})
