import { publishedPages } from '#db/queries/info-pages'
import {
  authorsWithStories,
  firstPublishedFrom,
  spanFacts,
  storiesBetween,
  tagsWithStories,
  topicsWithStories,
} from '#db/queries/sitemaps'
import { articlePath, authorPath, infoPath, tagPath, topicPath } from '#newsroom/addresses'
import { monthOf, monthSpan, mostInSitemap, news, type SitemapEntry } from '#newsroom/sitemaps'
import { database } from './database.ts'
import { absolute } from './metadata.ts'
import { collect, endsAt } from './page-keys.ts'
import { readMenu, readNow } from './reads.ts'

/** Tags beyond these are found through their stories. */
const mostTags = 40_000

/**
 * All sitemaps: that of the lists, and those of each month in which a story went out, with the last time that
 * one of its stories came, changed or went.
 */
export function readSitemapFiles(): SitemapEntry[] {
  collect('sitemaps')
  const db = database()
  const now = readNow()
  const files: SitemapEntry[] = [{ url: absolute('/sitemaps/trang.xml') }]
  let at = firstPublishedFrom(db, 0, now)
  while (at !== null) {
    const month = monthOf(at)
    const span = monthSpan(month)
    if (!span) break
    const { stories, changedAt } = spanFacts(db, span, now)
    files.push({ url: absolute(`/sitemaps/${month}.xml`), changedAt })
    for (let part = 2; stories > (part - 1) * mostInSitemap; part++) {
      files.push({ url: absolute(`/sitemaps/${month}-${part}.xml`), changedAt })
    }
    at = firstPublishedFrom(db, span.to, now)
  }
  return files
}

/**
 * One sitemap by its file name.
 * @returns null when there is none of that name
 */
export function readSitemap(file: string): SitemapEntry[] | null {
  collect('sitemaps')
  if (file === 'trang.xml') return readLists()
  const shape = /^(\d{4}-\d\d)(?:-([2-9]|[1-9]\d))?\.xml$/.exec(file)
  const span = shape && monthSpan(shape[1] ?? '')
  if (!span) return null
  const offset = (Number(shape[2] ?? 1) - 1) * mostInSitemap
  const rows = storiesBetween(database(), { ...span, offset, limit: mostInSitemap }, readNow())
  if (rows.length === 0) return null
  return rows.map(({ id, slug, topSectionSlug, publishedAt, updatedAt }) => ({
    url: absolute(articlePath(topSectionSlug, slug, id)),
    changedAt: updatedAt ?? publishedAt,
  }))
}

/** Every page that is no story and whose content is the paper's own. */
function readLists(): SitemapEntry[] {
  const db = database()
  const now = readNow()
  const paths = [
    '/',
    '/moi-nhat',
    '/cai-chinh',
    '/so-do-trang',
    ...publishedPages(db).map(({ slug }) => infoPath(slug)),
    ...readMenu().flatMap(({ path, children }) => [path, ...children.map((child) => child.path)]),
    ...topicsWithStories(db, now).map(topicPath),
    ...tagsWithStories(db, now, mostTags).map(tagPath),
    ...authorsWithStories(db, now).map(authorPath),
  ]
  return paths.map((path) => ({ url: absolute(path) }))
}

/** The stories of the last two days for Google News, newest first. */
export function readNews() {
  collect('sitemaps')
  const now = readNow()
  const span = { from: now - news.window, to: now + 1, newestFirst: true, limit: news.most }
  const rows = storiesBetween(database(), span, now)
  const oldest = rows.at(-1)
  if (oldest) endsAt(oldest.publishedAt + news.window)
  return rows.map(({ id, slug, topSectionSlug, headline, locale, publishedAt }) => ({
    ...{ headline, locale, publishedAt },
    url: absolute(articlePath(topSectionSlug, slug, id)),
  }))
}
