import { newestRecordings } from '#db/queries/feeds'
import { type ListPlace, newestIds } from '#db/queries/published-lists'
import { redirectFrom } from '#db/queries/redirects'
import type { Shelf } from '#newsroom/changes'
import {
  type Feed,
  type FeedFormat,
  type FeedItem,
  feedFormats,
  feedPath,
  podcastPath,
} from '#newsroom/feeds/feed'
import { database } from './database.ts'
import { readItems } from './feed-items.ts'
import { absolute } from './metadata.ts'
import { collect } from './page-keys.ts'
import { readNow, readSiteSettings } from './reads.ts'
import { readAuthor, readSection, readTag, readTopic } from './reads-lists.ts'

const longest = 50
/** Programs that play recordings keep the older ones in their lists, too. */
const mostRecordings = 200

/** A page that has a feed: what it lists and what it is called. */
type Subject = {
  list: ListPlace
  /** Null for the whole paper. */
  shelf: `${Shelf}:${number}` | null
  name: string | null
  description: string
  path: string
}

/**
 * The feed of the page at this path, given in parts.
 * @returns null when there is no such page
 */
export function readFeed(parts: readonly string[]): Feed | null {
  const subject = subjectAt(parts)
  return subject && compose(subject)
}

/** Where the feed of a page that has moved is now; null when nothing is known of it. */
export function readMovedFeed(parts: readonly string[], format: FeedFormat): string | null {
  const moved = redirectFrom(database(), `/${parts.join('/')}`)
  return moved && feedPath(moved, format)
}

function subjectAt([first, second, ...rest]: readonly string[]): Subject | null {
  if (rest.length > 0) return null
  if (first === undefined) return wholePaper()
  switch (second !== undefined && first) {
    case 'su-kien':
      return shelved('topic', readTopic(second ?? ''), 'Diễn biến của sự kiện')
    case 'tu-khoa':
      return shelved('tag', readTag(second ?? ''), 'Các bài có từ khóa')
    case 'tac-gia':
      return shelved('author', readAuthor(second ?? ''), 'Các bài của')
    default:
      return ofSection(first, second)
  }
}

function wholePaper(): Subject {
  collect('feeds')
  const { description } = readSiteSettings()
  return { list: { kind: 'latest' }, shelf: null, name: null, description, path: '/' }
}

type Named = { id: number; name: string; path: string; description?: string }

function shelved(kind: 'topic' | 'tag' | 'author', found: Named | null, says: string) {
  if (!found) return null
  const { id, name, path } = found
  const description = found.description || `${says} ${name}.`
  return { list: { kind, id }, shelf: `${kind}:${id}` as const, name, description, path }
}

function ofSection(top: string, sub: string | undefined): Subject | null {
  const section = readSection(top, sub)
  if (!section) return null
  const { id, name, path, isTop } = section
  return {
    list: { kind: isTop ? 'section' : 'subsection', id },
    shelf: `section:${id}`,
    ...{ name, path, description: section.description || `Tin mới trong mục ${name}.` },
  }
}

function compose({ list, shelf, name, description, path }: Subject): Feed {
  if (shelf) collect(shelf, `list:${shelf}`)
  const { siteName, machines } = readSiteSettings()
  const ids = newestIds(database(), list, readNow(), { offset: 0, limit: longest })
  const items = readItems(ids, machines.fullText)
  return {
    ...aboutPaper(),
    ...written(path, items),
    description: description || siteName,
    title: name === null ? siteName : `${name} – ${siteName}`,
  }
}

/** What is the same in every feed of the paper. */
function aboutPaper() {
  const { siteName, machines } = readSiteSettings()
  const iconUrl = absolute('/apple-touch-icon.png')
  return { publisher: siteName, language: 'vi', iconUrl, hub: machines.hub || null }
}

function written(path: string, items: FeedItem[]) {
  const newest = items.map(({ updatedAt }) => updatedAt)
  const address = (format: FeedFormat) => [format, absolute(feedPath(path, format))] as const
  return {
    items,
    pageUrl: absolute(path),
    urls: Object.fromEntries(feedFormats.map(address)) as Feed['urls'],
    updatedAt: newest.length > 0 ? Math.max(...newest) : null,
  }
}

/** The stories that can be heard, as a podcast. */
export function readPodcast(): Feed {
  collect('feeds')
  const { siteName, description, masthead } = readSiteSettings()
  const ids = newestRecordings(database(), readNow(), mostRecordings)
  const items = readItems(ids, false).filter(({ sound }) => sound !== null)
  const about = { ...aboutPaper(), ...written('/', items) }
  return {
    ...about,
    urls: { ...about.urls, rss: absolute(podcastPath) },
    title: `${siteName}: báo nói`,
    description: description || siteName,
    podcast: { imageUrl: absolute('/podcast.png'), email: masthead.email },
  }
}
