import { fold } from './fold.ts'
import { nfc } from './nfc.ts'

/** Letters that are not a base letter with marks, and how Vietnamese papers spell them. */
const spelledOut: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

export const slugLimit = 80

/**
 * The ASCII form of a headline or name in an address: `Đổi mới khâu “then chốt”` → `doi-moi-khau-then-chot`.
 * At most 80 characters, cut between words; never empty: `fallback` where no letter or digit is left.
 */
export function slug(text: string, fallback = 'bai'): string {
  const words = fold(nfc(text))
    .replace(/[øłßæœðþ]/g, (letter) => spelledOut[letter] ?? letter)
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words === '') return fallback
  if (words.length <= slugLimit) return words
  const lastWordEnd = words.lastIndexOf('-', slugLimit)
  return words.slice(0, lastWordEnd > 0 ? lastWordEnd : slugLimit)
}

/** First parts of addresses that are the site's own, which no section may take. */
const reservedSlugs: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'assets',
  'bao-loi',
  'cai-chinh',
  'cloth-dark.svg',
  'cloth.svg',
  'da-luu',
  'fonts',
  'healthz',
  'icons',
  'images',
  'luu-tru',
  'media',
  'metrics',
  'moi-nhat',
  'next',
  'ngoai-tuyen',
  'preview',
  'podcast.png',
  'podcast.xml',
  'public',
  'readyz',
  'rss',
  'sitemaps',
  'so-do-trang',
  'static',
  'su-kien',
  'tac-gia',
  'tim-kiem',
  'trang',
  'tu-khoa',
  'xem-truoc',
  '_next',
  '.well-known',
  'ads.txt',
  'apple-icon.png',
  'apple-touch-icon.png',
  'atom.xml',
  'favicon.ico',
  'feed.json',
  'humans.txt',
  'icon-512.png',
  'icon-maskable-512.png',
  'icon.svg',
  'llms.txt',
  'manifest.webmanifest',
  'news-sitemap.xml',
  'opensearch.xml',
  'robots.txt',
  'rss.xml',
  'site.webmanifest',
  'sitemap.xml',
  'sw.js',
])

export const isReservedSlug = (text: string): boolean => reservedSlugs.has(text.toLowerCase())
