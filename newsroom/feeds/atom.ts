import { isoLocal } from '../text/dates.ts'
import { type Xml, xml, xmlDocument, xmlText, xmlWords } from '../text/xml.ts'
import { type Feed, type FeedItem, feedTypes } from './feed.ts'

/**
 * Atom (RFC 4287).
 * @param now stands for the time of the last change while nothing is in it: the format asks for one
 */
export function atomOf(feed: Feed, now: number): string {
  const { title, description, pageUrl, urls, language, updatedAt, hub, items } = feed
  return xmlDocument(
    xml(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xml:lang': language,
      },
      xmlWords('id', urls.atom),
      xmlWords('title', title),
      xmlWords('subtitle', description),
      xmlWords('updated', isoLocal(updatedAt ?? now)),
      xml('author', {}, xmlWords('name', feed.publisher)),
      xmlWords('icon', feed.iconUrl),
      xmlWords('generator', 'Trang Nhất'),
      xml('link', { rel: 'self', type: feedTypes.atom, href: urls.atom }),
      xml('link', { rel: 'alternate', type: 'text/html', href: pageUrl }),
      hub === null ? null : xml('link', { rel: 'hub', href: hub }),
      ...items.map((item) => entryOf(item, language)),
    ),
  )
}

function entryOf(item: FeedItem, language: string): Xml {
  return xml(
    'entry',
    { 'xml:lang': item.locale === language ? undefined : item.locale },
    xmlWords('id', item.guid),
    xmlWords('title', item.headline),
    xml('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    enclosureOf(item),
    xmlWords('published', isoLocal(item.publishedAt)),
    xmlWords('updated', isoLocal(item.updatedAt)),
    ...item.authors.map((name) => xml('author', {}, xmlWords('name', name))),
    ...item.categories.map((term) => xml('category', { term })),
    item.summary === '' ? null : xml('summary', { type: 'text' }, xmlText(item.summary)),
    item.html === null ? null : xml('content', { type: 'html' }, xmlText(item.html)),
    thumbnailOf(item),
  )
}

function enclosureOf({ sound }: FeedItem): Xml | null {
  if (!sound) return null
  return xml('link', { rel: 'enclosure', type: sound.type, href: sound.url, length: sound.bytes })
}

function thumbnailOf({ picture }: FeedItem): Xml | null {
  if (!picture) return null
  const { url, width, height } = picture
  return xml('media:thumbnail', { url, width, height })
}
