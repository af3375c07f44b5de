import { createHash } from 'node:crypto'
import { type Encoding, type Packed, pack, unpack } from './compress.ts'

/** Status line and headers of an answer, for Node's HTTP server and as bytes. */
export type Head = { list: string[]; bytes: Buffer }

/** An answer of the renderer made ready: finished bytes, and what makes them stale. */
export type Page = {
  status: number
  body: Packed
  contentType: string
  /** Where a redirect leads. */
  location: string | null
  /** Digits of a hash over the unpacked bytes, the stem of its ETags. */
  stem: string
  keys: readonly string[]
  /** Id of the newest change that had been committed before the render began. */
  asOf: number
  /** UTC epoch milliseconds. */
  renderedAt: number
  /** Since when its bytes are known to be these, UTC epoch milliseconds on a whole second. */
  changedAt: number
  /** When it has to be made anew in any case, UTC epoch milliseconds. */
  until: number
  /** Whether it may be kept at all. */
  storable: boolean
  /** Bytes that it takes up in memory, about. */
  bytes: number
  /** Whether idle time has packed it better already. */
  tightened: boolean
  /** How often it was given out. */
  hits: number
  /** Heads that were made for it, by the way of answering. */
  heads: Map<string, Head>
}

type Draft = Pick<
  Page,
  'status' | 'contentType' | 'location' | 'keys' | 'asOf' | 'renderedAt' | 'until' | 'storable'
>

/** Packs a text and makes a page of it. */
export async function makePage(text: Buffer, draft: Draft): Promise<Page> {
  const body = await pack(text)
  const stem = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  const changedAt = wholeSecond(draft.renderedAt)
  const state = { tightened: false, hits: 0, heads: new Map<string, Head>(), bytes: 0 }
  const page = { ...draft, ...state, body, stem, changedAt }
  page.bytes = sizeOf(page)
  return page
}

/** What HTTP can say of a moment. */
const wholeSecond = (ms: number) => Math.floor(ms / 1000) * 1000

/**
 * The page takes the place of `kept`: where it says the same, it has not changed; where it does not, its
 * time is later by a second at the least, so that who asks by time is not told that it is the same.
 */
export function succeed(page: Page, kept: Page | undefined) {
  if (!kept) return
  page.changedAt =
    page.stem === kept.stem ? kept.changedAt : Math.max(page.changedAt, kept.changedAt + 1000)
}

/** Packs the page as tight as it gets; its bytes change, what they say does not. */
export async function tighten(page: Page): Promise<void> {
  page.tightened = true
  const body = await pack(unpack(page.body), 'idle')
  page.body = body
  page.heads.clear()
  page.bytes = sizeOf(page)
}

/** Objects, headers and map entries around the bytes, as seen in heap snapshots. */
const overhead = 3000

const sizeOf = ({ body, keys }: Pick<Page, 'body' | 'keys'>) =>
  body.br.length + body.gzip.length + overhead + keys.reduce((sum, key) => sum + key.length + 40, 0)

/** Strong: differs between encodings, as their bytes do. */
export const etagOf = ({ stem, tightened }: Page, encoding: Encoding) =>
  `"${stem}${tightened ? '+' : ''}.${encoding}"`

export const bodyOf = (page: Page, encoding: Encoding): Buffer =>
  encoding === 'identity' ? unpack(page.body) : page.body[encoding]
