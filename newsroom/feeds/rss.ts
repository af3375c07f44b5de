import { type Xml, xml, xmlDocument, xmlText, xmlWords } from '../text/xml.ts'
import { type Feed, type FeedItem, feedTypes } from './feed.ts'

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification and its profile), with the modules that readers
 * know: `content`, `dc`, `media`, and `atom:link` for itself and the hub.
 */
export function rssOf(feed: Feed): string {
  const { title, description, pageUrl, urls, language, updatedAt, hub, items } = feed
  const channel = xml(
    'channel',
    {},
    xmlWords('title', title),
    xmlWords('link', pageUrl),
    xmlWords('description', description),
    xmlWords('language', language),
    updatedAt === null ? null : xmlWords('lastBuildDate', rfc822(updatedAt)),
    xmlWords('generator', 'Trang Nhất'),
    xmlWords('docs', 'https://www.rssboard.org/rss-specification'),
    xmlWords('ttl', '15'),
    xml(
      'image',
      {},
      xmlWords('url', feed.iconUrl),
      xmlWords('title', title),
      xmlWords('link', pageUrl),
    ),
    xml('atom:link', { rel: 'self', type: feedTypes.rss, href: urls.rss }),
    hub === null ? null : xml('atom:link', { rel: 'hub', href: hub }),
    ...podcastOf(feed),
    ...items.map((item) => itemOf(item, feed.podcast !== undefined)),
  )
  return xmlDocument(
    xml(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      channel,
    ),
  )
}

/** What shops of recordings ask for (https://podcasters.apple.com/support/823-podcast-requirements). */
function podcastOf({ podcast, publisher, description }: Feed): Xml[] {
  if (!podcast) return []
  const { imageUrl, email } = podcast
  return [
    xmlWords('itunes:author', publisher),
    xmlWords('itunes:summary', description),
    xml('itunes:image', { href: imageUrl }),
    xml('itunes:category', { text: 'News' }, xml('itunes:category', { text: 'Daily News' })),
    xmlWords('itunes:explicit', 'false'),
    xmlWords('itunes:type', 'episodic'),
    ...(email === ''
      ? []
      : [
          xml(
            'itunes:owner',
            {},
            xmlWords('itunes:name', publisher),
            xmlWords('itunes:email', email),
          ),
        ]),
  ]
}

function soundOf({ sound, authors }: FeedItem, isPodcast: boolean): Xml[] {
  if (!sound) return []
  const { url, type, bytes, seconds } = sound
  const enclosure = xml('enclosure', { url, length: bytes, type })
  if (!isPodcast) return [enclosure]
  return [
    enclosure,
    xmlWords('itunes:duration', String(seconds)),
    xmlWords('itunes:explicit', 'false'),
    ...(authors.length > 0 ? [xmlWords('itunes:author', authors.join(', '))] : []),
  ]
}

function itemOf(item: FeedItem, isPodcast: boolean): Xml {
  return xml(
    'item',
    {},
    xmlWords('title', item.headline),
    xmlWords('link', item.url),
    xml('guid', { isPermaLink: 'false' }, xmlText(item.guid)),
    xmlWords('pubDate', rfc822(item.publishedAt)),
    ...item.authors.map((name) => xmlWords('dc:creator', name)),
    ...item.categories.map((name) => xmlWords('category', name)),
    item.summary === '' ? null : xmlWords('description', item.summary),
    item.html === null ? null : xmlWords('content:encoded', item.html),
    pictureOf(item),
    ...soundOf(item, isPodcast),
  )
}

function pictureOf({ picture }: FeedItem): Xml | null {
  if (!picture) return null
  const { url, type, width, height, alt } = picture
  const media = { url, type, medium: 'image', width, height }
  if (alt === '') return xml('media:content', media)
  const described = xml('media:description', { type: 'plain' }, xmlText(alt))
  return xml('media:content', media, described)
}

/** `Mon, 23 Nov 2026 07:05:00 +0000` (RFC 822 with the year in four digits). */
const rfc822 = (ms: number): string => new Date(ms).toUTCString().replace('GMT', '+0000')
