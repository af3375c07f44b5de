import { expect, test } from 'vitest'
import { faultsOf } from '#test/xml'
import { monthOf, monthSpan, newsSitemapOf, sitemapIndexOf, sitemapOf } from './sitemaps.ts'

const url = (path: string) => `https://bao.example${path}`
const at = Date.UTC(2026, 10, 23, 7, 5)

test.each([
  ['pages', sitemapOf([{ url: url('/') }, { url: url('/a-1.html'), changedAt: at }])],
  ['an empty paper', sitemapOf([])],
  [
    'files',
    sitemapIndexOf([
      { url: url('/sitemaps/trang.xml') },
      { url: url('/sitemaps/2026-11.xml'), changedAt: at },
    ]),
  ],
  ['no news', newsSitemapOf('Trang Nhất', [])],
  [
    'news with hostile words',
    newsSitemapOf('A & <B>', [
      { url: url('/a-1.html'), headline: 'Ễ ]]> <b> & \u0001', locale: 'vi', publishedAt: at },
      { url: url('/a-2.html'), headline: 'Tea', locale: 'en-GB', publishedAt: at },
      { url: url('/a-3.html'), headline: '茶', locale: 'zh', publishedAt: at },
      { url: url('/a-4.html'), headline: '茶', locale: 'zh-Hant', publishedAt: at },
    ]),
  ],
])('a sitemap of %s is right by its schema', async (_, document) => {
  expect(await faultsOf(document, 'sitemap')).toEqual([])
})

test('the schema refuses what the protocol refuses', async () => {
  const twice = sitemapOf([{ url: url('/') }, { url: url('/') }])
  const relative = sitemapOf([{ url: '/kinh-te' }])
  const many = sitemapOf(Array.from({ length: 50_001 }, (_, n) => ({ url: url(`/a-${n}.html`) })))
  for (const document of [twice, relative, many]) {
    expect(await faultsOf(document, 'sitemap')).not.toEqual([])
  }
})

test('a month begins and ends by the paper’s clock', () => {
  expect(monthSpan('2026-12')).toEqual({
    from: Date.UTC(2026, 10, 30, 17),
    to: Date.UTC(2026, 11, 31, 17),
  })
  expect(monthSpan('2028-02')?.to).toBe(Date.UTC(2028, 1, 29, 17))
  expect([monthSpan('2026-13'), monthSpan('2026-1'), monthSpan('')]).toEqual([null, null, null])
  expect(monthOf(Date.UTC(2026, 10, 30, 17))).toBe('2026-12')
  expect(monthOf(Date.UTC(2026, 10, 30, 17) - 1)).toBe('2026-11')
})
