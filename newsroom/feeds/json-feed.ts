import { isoLocal } from '../text/dates.ts'
import type { Feed, FeedItem } from './feed.ts'

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf(feed: Feed): string {
  const { title, description, pageUrl, urls, language, publisher, iconUrl, hub, items } = feed
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: pageUrl,
    feed_url: urls.json,
    icon: iconUrl,
    language,
    authors: [{ name: publisher }],
    ...(hub !== null && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: items.map((item) => itemOf(item, language)),
  })
}

function itemOf(item: FeedItem, language: string) {
  return {
    id: item.guid,
    url: item.url,
    title: item.headline,
    ...(item.summary !== '' && { summary: item.summary }),
    ...contentOf(item),
    ...(item.picture && { image: item.picture.url }),
    date_published: isoLocal(item.publishedAt),
    date_modified: isoLocal(item.updatedAt),
    ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    ...(item.categories.length > 0 && { tags: item.categories }),
    ...(item.sound && { attachments: [attachmentOf(item.sound)] }),
    ...(item.locale !== language && { language: item.locale }),
  }
}

const attachmentOf = ({ url, type, bytes, seconds }: NonNullable<FeedItem['sound']>) => ({
  url,
  mime_type: type,
  size_in_bytes: bytes,
  duration_in_seconds: seconds,
})

/** An item must have a content, if only the headline. */
const contentOf = ({ html, summary, headline }: FeedItem) =>
  html === null ? { content_text: summary || headline } : { content_html: html }
