import { anyKey, type Freshness } from './freshness.ts'
import { leanPage } from './lean.ts'
import { makePage, type Page } from './page.ts'
import { emptyMeta, type PageMeta, readMeta } from './page-meta.ts'
import { type Answer, getPage, type Renderer, RendererDown } from './renderer.ts'
import { pageHeaders } from './request-headers.ts'

/** A page is made anew after so long even when nothing is known to have changed, in milliseconds. */
const longestLife = 60 * 60_000

/** A reader waits so long for a render at the most, in milliseconds. */
const longestRender = 15_000

/** The renderer answered, but not with a page. */
export class RenderFailed extends Error {
  override name = 'RenderFailed'
}

export type Rendering = {
  renderer: Renderer
  freshness: Freshness
  url: URL
  lean: boolean
  inlineHashes: () => readonly string[]
}

const permanent = new Set([301, 308])
const temporary = new Set([302, 303, 307])

/**
 * Has a reader page rendered and makes it ready: lean, packed, and knowing what it was made of.
 * @param address canonical path and query
 * @throws RendererDown, RenderFailed
 */
export async function renderPage(
  { renderer, freshness, url, lean, inlineHashes }: Rendering,
  address: string,
  lost: AbortSignal,
): Promise<Page> {
  freshness.catchUp()
  const asOf = freshness.lastId
  const renderedAt = Date.now()
  const answer = await ask(renderer, address, url, lost)
  if (answer.status >= 500) throw new RenderFailed(`${address}: Next trả ${answer.status}`)
  const contentType = answer.headers['content-type'] ?? 'application/octet-stream'
  const location = answer.headers.location ?? null
  const isRedirect =
    location !== null && (permanent.has(answer.status) || temporary.has(answer.status))
  const read =
    contentType.startsWith('text/html') && !isRedirect
      ? readHtml(answer, { strip: lean, inlineHashes: inlineHashes() })
      : readOther(answer, isRedirect)
  if (read.broken) throw new RenderFailed(`${address}: Next trả trang lỗi của khung`)
  const status =
    read.meta.status !== null && answer.status === 200 ? read.meta.status : answer.status
  const keys = read.meta.keys.size > 0 ? [...read.meta.keys] : [anyKey]
  return makePage(read.text, {
    status,
    contentType,
    location: isRedirect ? location : null,
    keys,
    asOf,
    renderedAt,
    until: Math.min(read.meta.until ?? Number.POSITIVE_INFINITY, renderedAt + longestLife),
    // What a cookie came with was made for somebody.
    storable: answer.headers['set-cookie'] === undefined && isStorable(status),
  })
}

const isStorable = (status: number) =>
  status === 200 || permanent.has(status) || status === 404 || status === 410

async function ask(
  renderer: Renderer,
  address: string,
  url: URL,
  lost: AbortSignal,
): Promise<Answer> {
  const signal = AbortSignal.any([lost, AbortSignal.timeout(longestRender)])
  try {
    return await getPage(renderer, address, pageHeaders(url), signal)
  } catch (error) {
    if (error instanceof RendererDown) throw error
    if (signal.aborted) throw new RendererDown(`${address}: Next không trả lời kịp`)
    throw new RendererDown(`${address}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

type Read = { text: Buffer; meta: PageMeta; broken: boolean }

function readHtml(answer: Answer, how: { strip: boolean; inlineHashes: readonly string[] }): Read {
  const { html, meta, broken } = leanPage(answer.body.toString('utf8'), how)
  return { text: Buffer.from(html), meta, broken }
}

/** Feeds and sitemaps say in headers what a page says in metas; a redirect's body is never read by anyone. */
function readOther(answer: Answer, isRedirect: boolean): Read {
  const meta = emptyMeta()
  for (const name of ['page-keys', 'page-status', 'page-until']) {
    const value = answer.headers[name]
    if (typeof value === 'string') readMeta(meta, name, value)
  }
  return { text: isRedirect ? Buffer.alloc(0) : answer.body, meta, broken: false }
}
