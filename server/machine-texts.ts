import { isoLocal } from '#newsroom/text/dates'
import { absolute } from './metadata.ts'
import { collect, endsAt } from './page-keys.ts'
import { readNow, readSiteSettings } from './reads.ts'

/** What crawlers are asked to leave alone: the desk, what only programs post to, and answers to questions. */
export function robotsText(): string {
  collect('settings')
  const rules = ['User-agent: *', 'Disallow: /admin', 'Disallow: /api/', 'Disallow: /tim-kiem']
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${absolute(path)}`)
  return `${[...rules, '', ...sitemaps].join('\n')}\n`
}

const day = 86_400_000
/** RFC 9116 asks for less than a year; renewed long before. */
const validFor = 180 * day

/** Where to report a hole in the site (RFC 9116); null while the paper names nobody. */
export function securityText(): string | null {
  const { machines, masthead } = readSiteSettings()
  const contact = machines.securityContact || masthead.email
  if (contact === '') return null
  const today = Math.floor(readNow() / day) * day
  endsAt(today + day)
  const lines = [
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${isoLocal(today + validFor)}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ]
  return `${lines.join('\n')}\n`
}

/** What a telephone needs to keep the paper among its programs (https://www.w3.org/TR/appmanifest/). */
export function manifestText(): string {
  const { siteName, description } = readSiteSettings()
  const icon = (src: string, side: number, purpose: 'any' | 'maskable') => ({
    ...{ src, purpose },
    sizes: `${side}x${side}`,
    type: 'image/png',
  })
  return JSON.stringify({
    id: '/',
    name: siteName,
    short_name: siteName.length > 24 ? siteName.slice(0, 24).trimEnd() : siteName,
    description,
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fdfcfa',
    theme_color: '#fdfcfa',
    categories: ['news'],
    icons: [
      icon('/apple-touch-icon.png', 192, 'any'),
      icon('/icon-512.png', 512, 'any'),
      icon('/icon-maskable-512.png', 512, 'maskable'),
    ],
    shortcuts: [{ name: 'Mới nhất', url: '/moi-nhat' }],
  })
}
