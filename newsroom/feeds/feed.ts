/** A list of stories as feed readers take it; all addresses are whole, all times UTC epoch milliseconds. */
export type Feed = {
  title: string
  description: string
  /** The page that shows the same list. */
  pageUrl: string
  /** The feed's own address, by format. */
  urls: Record<FeedFormat, string>
  language: string
  /** The paper's own name: it answers for what nobody signs. */
  publisher: string
  iconUrl: string
  /** The WebSub hub that tells subscribers; null where none is set. */
  hub: string | null
  /** When the newest of it was written; null while it holds nothing. */
  updatedAt: number | null
  items: FeedItem[]
  /** Set where the feed is one of recordings, for programs that play them. */
  podcast?: { imageUrl: string; email: string }
}

export type FeedItem = {
  /** Stays when the story's address changes. */
  guid: string
  url: string
  headline: string
  /** Plain words. */
  summary: string
  /** Escaped HTML of the whole story; null where the paper gives summaries only. */
  html: string | null
  locale: string
  publishedAt: number
  updatedAt: number
  authors: string[]
  categories: string[]
  picture: { url: string; type: string; width: number; height: number; alt: string } | null
  /** The story's recording. */
  sound: { url: string; type: string; bytes: number; seconds: number } | null
}

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** Last part of a feed's address, behind the page that it belongs to. */
export const feedFiles: Record<FeedFormat, string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
}

/** What servers say of it. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** Path of the feed of a page: `/kinh-te` → `/kinh-te/rss.xml`. */
export const feedPath = (path: string, format: FeedFormat): string =>
  `${path === '/' ? '' : path}/${feedFiles[format]}`

/** Where programs that play recordings find the stories to be heard. */
export const podcastPath = '/podcast.xml'
