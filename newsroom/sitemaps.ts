import { isoLocal, localDay, parseLocal } from './text/dates.ts'
import { xml, xmlDocument, xmlWords } from './text/xml.ts'

/** Sitemaps after https://www.sitemaps.org/protocol.html. */

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The protocol allows no more addresses in one file. */
export const mostInSitemap = 50_000

/** A page or a sitemap with its whole address and, where it is known, when it changed last (UTC epoch milliseconds). */
export type SitemapEntry = { url: string; changedAt?: number }

/** `undefined` is left out. */
const changedAtOf = (changedAt: number | undefined) =>
  changedAt === undefined ? null : xmlWords('lastmod', isoLocal(changedAt))

/** The addresses of pages. */
export const sitemapOf = (entries: readonly SitemapEntry[]): string =>
  xmlDocument(
    xml(
      'urlset',
      { xmlns: namespace },
      ...entries.map(({ url, changedAt }) =>
        xml('url', {}, xmlWords('loc', url), changedAtOf(changedAt)),
      ),
    ),
  )

/** The addresses of sitemaps. */
export const sitemapIndexOf = (entries: readonly SitemapEntry[]): string =>
  xmlDocument(
    xml(
      'sitemapindex',
      { xmlns: namespace },
      ...entries.map(({ url, changedAt }) =>
        xml('sitemap', {}, xmlWords('loc', url), changedAtOf(changedAt)),
      ),
    ),
  )

export type NewsEntry = { url: string; headline: string; locale: string; publishedAt: number }

/** Google News takes stories of two days, and no more than a thousand. */
export const news = { window: 48 * 3_600_000, most: 1000 }

/**
 * The newest stories for Google News
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export const newsSitemapOf = (paper: string, entries: readonly NewsEntry[]): string =>
  xmlDocument(
    xml(
      'urlset',
      {
        xmlns: namespace,
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      ...entries.map(({ url, headline, locale, publishedAt }) =>
        xml(
          'url',
          {},
          xmlWords('loc', url),
          xml(
            'news:news',
            {},
            xml(
              'news:publication',
              {},
              xmlWords('news:name', paper),
              xmlWords('news:language', newsLanguage(locale)),
            ),
            xmlWords('news:publication_date', isoLocal(publishedAt)),
            xmlWords('news:title', headline),
          ),
        ),
      ),
    ),
  )

/** ISO 639 with two or three letters; Chinese alone says in which script. */
function newsLanguage(locale: string): string {
  const [language = 'vi'] = locale.toLowerCase().split('-')
  if (language !== 'zh') return language
  return /hant|tw|hk|mo/i.test(locale) ? 'zh-tw' : 'zh-cn'
}

/** A calendar month of the paper, `2026-11`, as UTC epoch milliseconds; null when the text names none. */
export function monthSpan(month: string): { from: number; to: number } | null {
  const from = parseLocal(`${month}-01`)
  if (!/^\d{4}-\d\d$/.test(month) || from === null) return null
  // No month is longer than 31 days, and none shorter than 28.
  const inNext = localDay(from + 32 * 86_400_000)
  const to = parseLocal(`${inNext.slice(0, 7)}-01`)
  return to === null ? null : { from, to }
}

/** The month in which a story went out. */
export const monthOf = (publishedAt: number): string => localDay(publishedAt).slice(0, 7)
