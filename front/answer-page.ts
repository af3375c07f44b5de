import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { chooseEncoding, type Encoding } from './compress.ts'
import type { ExpressAnswer } from './express.ts'
import { ownBytes } from './own-memory.ts'
import { bodyOf, etagOf, type Head, type Page } from './page.ts'
import type { PlainRequest } from './plain-request.ts'

/** How an answer came to be, in the words of RFC 9211. */
export type CacheStatus =
  | 'hit'
  | 'hit; detail=aged'
  | 'hit; detail=stale'
  | 'fwd=miss'
  | 'fwd=miss; collapsed'
  | 'fwd=bypass'

/** How long other caches may keep an answer without asking, in seconds. They are purged by key, or bounded by this. */
const sharedLife = 60
const sharedNegativeLife = 10
/** For how long they may give out what they have when we do not answer, in seconds. */
const afterFailure = 86_400

/** Longer than this, proxies refuse the whole answer. */
const longestKeyHeader = 4000

/**
 * Gives a page to a reader, in the encoding and by the validator that they named.
 * @param security said with every reader page
 */
export function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  cacheStatus: CacheStatus,
  security: Record<string, string>,
) {
  const { 'accept-encoding': accepted, ...more } = request.headers
  const has = { tags: more['if-none-match'], since: more['if-modified-since'] }
  const { status, head, body } = answerOf(page, cacheStatus, security, accepted, has)
  response.writeHead(status, head.list)
  if (body === null || request.method === 'HEAD') response.end()
  else response.end(bodyOf(page, body))
}

/** The same answer to a plain request, as bytes. */
export function pageBytes(
  { acceptEncoding, ifNoneMatch: tags, ifModifiedSince: since }: PlainRequest,
  page: Page,
  cacheStatus: CacheStatus,
  security: Record<string, string>,
): ExpressAnswer {
  const { head, body } = answerOf(page, cacheStatus, security, acceptEncoding, {
    tags,
    since,
  })
  return { head: head.bytes, body: body && bodyOf(page, body) }
}

/** What is said, and the encoding of the body; null for none. */
function answerOf(
  page: Page,
  cacheStatus: CacheStatus,
  security: Record<string, string>,
  accepted: string | string[] | undefined,
  has: Held,
): { status: number; head: Head; body: Encoding | null } {
  page.hits++
  const encoding = chooseEncoding(accepted)
  const isKnown = page.status === 200 && isHeld(has, page, etagOf(page, encoding))
  const head = headOf(page, encoding, cacheStatus, security, isKnown)
  return isKnown ? { status: 304, head, body: null } : { status: page.status, head, body: encoding }
}

/** What a reader says to have: tags, and since when. */
type Held = { tags: string | undefined; since: string | undefined }

/** Whether it is this page: by the tag, or by the time where no tag is named (RFC 9110, 13.2.2). */
function isHeld({ tags, since }: Held, page: Page, etag: string): boolean {
  if (tags !== undefined) return names(tags, etag)
  return since !== undefined && page.storable && page.changedAt <= Date.parse(since)
}

/** Weak comparison (RFC 9110, 13.1.2). */
const names = (asked: string, etag: string) =>
  asked === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/** Header lists are made once for each page, encoding and way of answering. */
function headOf(
  page: Page,
  encoding: Encoding,
  cacheStatus: CacheStatus,
  security: Record<string, string>,
  notModified: boolean,
): Head {
  const name = `${encoding} ${cacheStatus}${notModified ? ' 304' : ''}`
  const known = page.heads.get(name)
  if (known) return known
  const head: Record<string, string> = {
    ...(!notModified && {
      'Content-Type': page.contentType,
      'Content-Length': String(bodyOf(page, encoding).length),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    }),
    ...(page.location !== null && { Location: page.location }),
    ...(page.status === 200 && { ETag: etagOf(page, encoding) }),
    ...(page.status === 200 &&
      page.storable && { 'Last-Modified': new Date(page.changedAt).toUTCString() }),
    'Cache-Control': cacheControl(page, cacheStatus),
    Vary: 'Accept-Encoding',
    'Cache-Status': `trangnhat; ${cacheStatus}`,
    ...surrogateKey(page),
    ...security,
  }
  const status = notModified ? 304 : page.status
  const lines = Object.entries(head).map(([field, value]) => `${field}: ${value}\r\n`)
  const statusLine = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`
  const made = {
    list: Object.entries(head).flat(),
    bytes: ownBytes(Buffer.from(statusLine + lines.join(''), 'latin1')),
  }
  page.heads.set(name, made)
  return made
}

function cacheControl(page: Page, cacheStatus: CacheStatus): string {
  if (!page.storable || cacheStatus === 'fwd=bypass' || cacheStatus === 'hit; detail=stale') {
    return 'no-store'
  }
  const life = page.status >= 400 ? sharedNegativeLife : sharedLife
  const left = Math.max(0, Math.floor((page.until - page.renderedAt) / 1000))
  const shared = `public, max-age=0, s-maxage=${Math.min(life, left)}`
  if (page.status !== 200 || left < life) return shared
  return `${shared}, stale-while-revalidate=${life}, stale-if-error=${afterFailure}`
}

function surrogateKey({ keys }: Page): Record<string, string> {
  const text = keys.join(' ')
  return text === '*' || text.length > longestKeyHeader ? {} : { 'Surrogate-Key': text }
}
