import { cache } from 'react'
import { publishedPage, publishedPages } from '#db/queries/info-pages'
import { allTopics, signingAuthors } from '#db/queries/list-subjects'
import { authorPath, infoPath, topicPath } from '#newsroom/addresses'
import { toHtml } from '#newsroom/body/html'
import { readPageText } from '#newsroom/pages'
import type { Place } from '#newsroom/reading'
import { database } from './database.ts'
import { collect, endsAt } from './page-keys.ts'
import { readNow } from './reads.ts'

/** What the paper says at `/trang/<slug>`; null where readers see nothing. */
export const readInfoPage = cache((slug: string) => {
  collect('pages')
  const row = publishedPage(database(), slug)
  if (!row) return null
  collect(`page:${row.id}`)
  const { title, description, body, showsMasthead } = readPageText(row.text)
  return {
    ...{ id: row.id, path: infoPath(row.slug), title, description, showsMasthead, at: row.at },
    bodyHtml: toHtml(body, { target: 'page', assets: new Map(), stories: new Map() }),
  }
})

/** A site has few topics in a year; the archive and search lead to what is older. */
const most = { topics: 60, authors: 120 }

/** What the map of the site names beside its sections. */
export const readSiteMap = cache(() => {
  collect('pages', 'sitemaps', 'menu')
  const db = database()
  const now = readNow()
  const topics = allTopics(db, most.topics)
  const authors = signingAuthors(db, most.authors)
  for (const { id, opensAt } of topics) {
    collect(`topic:${id}`)
    if (opensAt > now) endsAt(opensAt)
  }
  collect(...authors.map(({ id }) => `author:${id}` as const))
  return {
    pages: publishedPages(db).map(
      ({ id, slug, text }): Place => ({ id, name: readPageText(text).title, path: infoPath(slug) }),
    ),
    topics: topics
      .filter(({ opensAt }) => opensAt <= now)
      .map(({ id, name, slug }): Place => ({ id, name, path: topicPath(slug) })),
    authors: authors.map(({ id, name, slug }): Place => ({ id, name, path: authorPath(slug) })),
  }
})
