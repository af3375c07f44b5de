import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, type Db } from '#db/connection'
import { newsSitemapOf, sitemapIndexOf, sitemapOf } from '#newsroom/sitemaps'
import { testDatabase } from '#test/database'
import { faultsOf } from '#test/xml'
import { composeFeed } from './feed-answer.ts'
import { manifestText, robotsText, securityText } from './machine-texts.ts'
import { collecting, pageKeys } from './page-keys.ts'
import { readNews, readSitemap, readSitemapFiles } from './reads-sitemaps.ts'

const place = globalThis as typeof globalThis & { trangnhatDatabase?: Db }
let db: Db
beforeAll(() => {
  db = testDatabase()
  place.trangnhatDatabase = db
})
afterAll(() => {
  place.trangnhatDatabase = undefined
  closeDatabase(db)
})

/** Everything that machines read of a paper in which nothing has been written yet. */
test('an empty paper speaks to machines all the same', async () => {
  const feed = (file: string) => {
    const answer = collecting(() => composeFeed({ feed: file }))
    return answer && 'text' in answer ? answer.text : ''
  }
  expect(await faultsOf(feed('rss.xml'), 'rss')).toEqual([])
  expect(await faultsOf(feed('atom.xml'), 'atom')).toEqual([])
  expect(JSON.parse(feed('feed.json'))).toMatchObject({ title: 'Trang Nhất', items: [] })
  const maps = collecting(() => [
    sitemapIndexOf(readSitemapFiles()),
    sitemapOf(readSitemap('trang.xml') ?? []),
    newsSitemapOf('Trang Nhất', readNews()),
  ])
  for (const map of maps) expect(await faultsOf(map, 'sitemap')).toEqual([])
})

test('robots are kept from the desk and from questions, and led to the sitemaps', () => {
  const { text, keys } = collecting(() => {
    const text = robotsText()
    return { text, ...pageKeys() }
  })
  expect(text.split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /tim-kiem',
    '',
    'Sitemap: http://localhost:3000/sitemap.xml',
    'Sitemap: http://localhost:3000/news-sitemap.xml',
    '',
  ])
  expect(keys).toEqual(['settings'])
})

test('a paper that names nobody has no file for those who find a hole', () => {
  expect(collecting(securityText)).toBeNull()
})

test('the manifest names icons of our own, one of which may be cut round', () => {
  const { icons, ...facts } = JSON.parse(collecting(manifestText))
  expect(facts).toMatchObject({ id: '/', name: 'Trang Nhất', lang: 'vi', scope: '/' })
  expect(icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
    'any',
    'any',
    'maskable',
  ])
})
