import type { Metadata, Viewport } from 'next'
import { cache } from 'react'
import { cardDigest } from '#db/queries/social-cards'
import { env } from '#env'
import { jpegWithin } from '#newsroom/body/picture'
import { type FeedFormat, feedFormats, feedPath, feedTypes } from '#newsroom/feeds/feed'
import { cardPath } from '#newsroom/pictures/places'
import type { CardSubject } from '#newsroom/pictures/promised-cards'
import { socialSize } from '#newsroom/pictures/sizes'
import type { Picture, Translation } from '#newsroom/reading'
import type { Settings } from '#newsroom/settings'
import { isoLocal } from '#newsroom/text/dates'
import { database } from './database.ts'

export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#131418' },
  ],
}

/** A path of the site as the whole address that others link to. */
export const absolute = (path: string): string => new URL(path, env.SITE_URL).href

type Facts = {
  settings: Settings
  /** Null on the front page, whose title is the paper's own. */
  title: string | null
  description: string
  /** The page's own path: it is canonical. */
  path: string
  /** The page whose feeds it offers, itself or one above it; the whole paper's where it is left out. */
  feedsOf?: { path: string; name: string }
  picture?: Picture | null
  /** BCP 47 tag of the page's language; the paper's own where it is left out. */
  locale?: string
  /** The page in each of its languages, itself among them. */
  translations?: Translation[]
  article?: {
    id: number
    publishedAt: number
    updatedAt: number | null
    section: string
    tags: string[]
  }
}

/** What the head says to search engines and to those who share the page. */
export function pageMetadata(facts: Facts): Metadata {
  const { settings, description, path, article } = facts
  const title =
    facts.title === null
      ? `${settings.siteName} – ${settings.motto}`
      : `${facts.title} – ${settings.siteName}`
  const image = socialImage(facts)
  const openGraph = {
    title: facts.title ?? settings.siteName,
    description,
    url: absolute(path),
    siteName: settings.siteName,
    locale: openGraphLocale(facts.locale ?? 'vi'),
    images: [image],
  }
  return {
    title,
    description,
    metadataBase: new URL(env.SITE_URL),
    alternates: {
      canonical: absolute(path),
      types: feedLinks(facts),
      languages: Object.fromEntries(
        (facts.translations ?? []).map((one) => [one.locale, absolute(one.path)]),
      ),
    },
    manifest: '/manifest.webmanifest',
    robots: 'max-image-preview:large',
    formatDetection: { telephone: false, address: false, email: false },
    openGraph: article
      ? {
          ...openGraph,
          type: 'article',
          publishedTime: isoLocal(article.publishedAt),
          modifiedTime: isoLocal(article.updatedAt ?? article.publishedAt),
          section: article.section,
          tags: article.tags,
        }
      : { ...openGraph, type: 'website' },
    twitter: { card: image.width > image.height ? 'summary_large_image' : 'summary' },
  }
}

/** `vi_VN`: Open Graph names a language with a country. */
function openGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region === undefined ? language : `${language}_${region}`
}

/** Where feed readers find what they can follow from here. */
function feedLinks({ settings, feedsOf }: Facts) {
  const { path, name } = feedsOf ?? { path: '/', name: settings.siteName }
  const offered = feedFormats.map((format) => [
    feedTypes[format],
    [{ url: absolute(feedPath(path, format)), title: `${name} (${feedNames[format]})` }],
  ])
  return Object.fromEntries(offered)
}

const feedNames: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/** A page that is not there: it has no address of its own and is in no index. */
export const absentMetadata = (title: string, { siteName }: Settings): Metadata => ({
  title: `${title} – ${siteName}`,
  robots: 'noindex',
})

/**
 * What is shown of a page that is shared: its picture around the focal point, else the card drawn for the
 * story or the paper, else the paper's icon.
 */
function socialImage({ picture, article, title, settings }: Facts) {
  if (picture?.social) {
    return { url: absolute(picture.social), ...socialSize, alt: picture.alt || (title ?? '') }
  }
  const card = article && readCard(`article:${article.id}`)
  const drawn = card ?? readCard('paper')
  if (drawn) {
    const alt = card && title ? title : `${settings.siteName} – ${settings.motto}`
    return { url: absolute(drawn), ...socialSize, alt }
  }
  return { url: absolute('/icon-512.png'), width: 512, height: 512, alt: settings.siteName }
}

/** Address of a drawn card; null until it is made. */
const readCard = cache((subject: CardSubject): string | null => {
  const digest = cardDigest(database(), subject)
  return digest === null ? null : cardPath(digest)
})

/** The widest JPEG up to 1,280 pixels: networks that show shared links do not all read newer formats. */
export function sharedPictures(picture: Picture | null | undefined) {
  if (!picture) return []
  const best = jpegWithin(picture, 1280)
  if (!best) return []
  return [{ url: absolute(best.url), width: best.width, height: best.height, alt: picture.alt }]
}
