import { randomBytes } from 'node:crypto'

type Headers = Record<string, string>

/** Where an embed may load from, once a reader has pressed it. */
const embedOrigins = [
  'https://www.youtube-nocookie.com',
  'https://www.facebook.com',
  'https://www.tiktok.com',
  'https://platform.twitter.com',
]

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ')

const isSecure = (origin: string) => origin.startsWith('https:')

/** Said with every answer, whatever it is. */
export const everywhere = (origin: string): Headers => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  ...(isSecure(origin) && { 'Strict-Transport-Security': 'max-age=31536000' }),
})

/** Features that neither the paper nor the desk uses. */
const permissions =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/**
 * For a reader's page: only our own scripts, by place or by hash.
 * @param inlineHashes of the scripts that stand in the page, as CSP writes them
 */
export const readerSecurity = (origin: string, inlineHashes: readonly string[]): Headers => ({
  'Content-Security-Policy': policy({
    'default-src': "'none'",
    'script-src': [`${origin}/assets/`, ...inlineHashes.map((hash) => `'${hash}'`)].join(' '),
    'style-src': "'self'",
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'media-src': "'self'",
    'connect-src': "'self'",
    'frame-src': embedOrigins.join(' '),
    'manifest-src': "'self'",
    'worker-src': `${origin}/sw.js`,
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...(isSecure(origin) && { 'upgrade-insecure-requests': '' }),
  }),
  ...everywhere(origin),
  'Permissions-Policy': permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
})

export const freshNonce = () => randomBytes(16).toString('base64url')

const isPreview = (path: string) => path.startsWith('/admin/xem-truoc/')

/** The desk's policy; the framework reads the nonce out of it when it comes with the request. */
export const deskPolicy = (nonce: string, path: string) =>
  policy({
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'media-src': "'self' blob:",
    'connect-src': "'self'",
    'frame-src': `'self' ${embedOrigins.join(' ')}`,
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': isPreview(path) ? "'self'" : "'none'",
  })

/** For a desk answer, beside its policy. */
export const deskSecurity = (origin: string): Headers => ({
  ...everywhere(origin),
  'Permissions-Policy': permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
})
