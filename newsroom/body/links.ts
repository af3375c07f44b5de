import { limits } from './limits.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: addresses with control characters are refused
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\\]/

/**
 * The one form in which a link's address is stored, or null if it may not be linked to: `http`, `https`,
 * `mailto`, `tel` and paths of this site (`/…`, never `//…`). Characters that the URL standard does not
 * allow in an address are percent-encoded. What it returns, it returns unchanged again.
 */
export function safeHref(raw: string): string | null {
  const typed = raw.trim()
  if (!typed || typed.length > limits.address || controls.test(typed)) return null
  const href = read(typed)
  return href !== null && href.length <= limits.address ? href : null
}

function read(typed: string): string | null {
  if (typed.startsWith('/')) return sitePath(typed)
  if (/^https?:\/\//i.test(typed)) return webAddress(typed)
  if (/^mailto:/i.test(typed)) return mailAddress(typed.slice('mailto:'.length))
  if (/^tel:/i.test(typed)) return phoneNumber(typed.slice('tel:'.length))
  return null
}

/** Names and passwords in an address serve only to make it look like another one. */
function webAddress(typed: string): string | null {
  const url = URL.parse(typed)
  if (!url?.hostname || url.username || url.password) return null
  return url.origin + afterOrigin(url)
}

function sitePath(typed: string): string | null {
  const here = 'https://site.invalid'
  const url = URL.parse(typed, here)
  if (url?.origin !== here || url.username || url.password) return null
  const path = afterOrigin(url)
  // `/.//other.example` resolves to a path that would be read as another site's address.
  return path.startsWith('//') ? null : path
}

const afterOrigin = ({ pathname, search, hash }: URL) =>
  encoded(pathname) + encoded(search) + (hash ? `#${encoded(hash.slice(1))}` : '')

/** Leaves what https://url.spec.whatwg.org/#url-code-points allows in ASCII. */
const encoded = (part: string) =>
  part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w!$&'()*+,\-./:;=?@~%]/g, (char) => encodeURIComponent(char))

function mailAddress(rest: string): string | null {
  const parts = /^([\w.+%-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)(\?.*)?$/i.exec(rest)
  return parts?.[1] ? `mailto:${encoded(parts[1])}${encoded(parts[2] ?? '')}` : null
}

function phoneNumber(rest: string): string | null {
  const digits = rest.replace(/[\s.()-]/g, '')
  return /^\+?\d{2,20}$/.test(digits) ? `tel:${digits}` : null
}
