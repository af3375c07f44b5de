import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, type Encoding } from './compress.ts'
import { bodyOf, etagOf, type Page } from './page.ts'

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
  page.hits++
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const etag = etagOf(page, encoding)
  const asked = request.headers['if-none-match']
  if (asked !== undefined && page.status === 200 && names(asked, etag)) {
    response.writeHead(304, headOf(page, encoding, cacheStatus, security, true))
    response.end()
    return
  }
  const head = headOf(page, encoding, cacheStatus, security, false)
  response.writeHead(page.status, head)
  if (request.method === 'HEAD') response.end()
  else response.end(bodyOf(page, encoding))
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
): string[] {
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
    'Cache-Control': cacheControl(page, cacheStatus),
    Vary: 'Accept-Encoding',
    'Cache-Status': `trangnhat; ${cacheStatus}`,
    ...surrogateKey(page),
    ...security,
  }
  const list = Object.entries(head).flat()
  page.heads.set(name, list)
  return list
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
