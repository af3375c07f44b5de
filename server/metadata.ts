import type { Metadata, Viewport } from 'next'
import { env } from '#env'
import { jpegWithin } from '#newsroom/body/picture'
import type { Picture } from '#newsroom/reading'
import type { Settings } from '#newsroom/settings'
import { isoLocal } from '#newsroom/text/dates'

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
  picture?: Picture | null
  article?: { publishedAt: number; updatedAt: number | null; section: string; tags: string[] }
}

/** What the head says to search engines and to those who share the page. */
export function pageMetadata(facts: Facts): Metadata {
  const { settings, description, path, article } = facts
  const title =
    facts.title === null
      ? `${settings.siteName} – ${settings.motto}`
      : `${facts.title} – ${settings.siteName}`
  const openGraph = {
    title: facts.title ?? settings.siteName,
    description,
    url: absolute(path),
    siteName: settings.siteName,
    locale: 'vi_VN',
    images: sharedPictures(facts.picture),
  }
  return {
    title,
    description,
    metadataBase: new URL(env.SITE_URL),
    alternates: { canonical: absolute(path) },
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
    twitter: { card: facts.picture ? 'summary_large_image' : 'summary' },
  }
}

/** A page that is not there: it has no address of its own and is in no index. */
export const absentMetadata = (title: string, { siteName }: Settings): Metadata => ({
  title: `${title} – ${siteName}`,
  robots: 'noindex',
})

/** The widest JPEG up to 1,280 pixels: networks that show shared links do not all read newer formats. */
export function sharedPictures(picture: Picture | null | undefined) {
  if (!picture) return []
  const best = jpegWithin(picture, 1280)
  if (!best) return []
  return [{ url: absolute(best.url), width: best.width, height: best.height, alt: picture.alt }]
}
