import { atomOf } from '#newsroom/feeds/atom'
import { type Feed, type FeedFormat, feedFiles, feedFormats, feedTypes } from '#newsroom/feeds/feed'
import { jsonFeedOf } from '#newsroom/feeds/json-feed'
import { rssOf } from '#newsroom/feeds/rss'
import type { MachineAnswer } from './machine-answer.ts'
import { readNow } from './reads.ts'
import { readFeed, readMovedFeed } from './reads-feeds.ts'

type Asked = { feed: string; place?: string[] }

/** The feed that an address asks for: the file, and the path of the page that it belongs to. */
export function composeFeed({ feed: file, place = [] }: Asked): MachineAnswer | null {
  const format = feedFormats.find((known) => feedFiles[known] === file)
  if (!format) return null
  const parts = place.map(decodeURIComponent)
  const feed = readFeed(parts)
  if (feed) return { type: `${feedTypes[format]}; charset=utf-8`, text: written(format, feed) }
  const movedTo = readMovedFeed(parts, format)
  return movedTo === null ? null : { movedTo }
}

function written(format: FeedFormat, feed: Feed): string {
  switch (format) {
    case 'rss':
      return rssOf(feed)
    case 'atom':
      return atomOf(feed, readNow())
    case 'json':
      return jsonFeedOf(feed)
  }
}
