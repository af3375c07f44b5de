import { ownText } from './own-memory.ts'

/** What a page says of itself to the front door. */
export type PageMeta = {
  /** What the page was made of; see newsroom/changes. */
  keys: Set<string>
  /** 404 and 410, which App Router pages cannot set themselves. */
  status: number | null
  /** When the page stops being right by itself, UTC epoch milliseconds. */
  until: number | null
  /** BCP 47 tag of the page's language where it is not the paper's own. */
  lang: string | null
}

export const emptyMeta = (): PageMeta => ({
  keys: new Set(),
  status: null,
  until: null,
  lang: null,
})

const statuses = new Set([200, 404, 410])

/**
 * Takes up one `<meta name content>`, or a header of the same name from routes that are not HTML.
 * @returns whether it was one of ours
 */
export function readMeta(meta: PageMeta, name?: string, content?: string): boolean {
  switch (name) {
    case 'page-keys':
      for (const key of (content ?? '').split(/\s+/)) if (key !== '') meta.keys.add(ownText(key))
      return true
    case 'page-status': {
      const status = Number(content)
      if (statuses.has(status)) meta.status = Math.max(meta.status ?? 0, status)
      return true
    }
    case 'page-until': {
      const until = Number(content)
      if (content && Number.isFinite(until)) meta.until = Math.min(meta.until ?? until, until)
      return true
    }
    case 'page-lang':
      if (content && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(content)) meta.lang = content
      return true
    default:
      return false
  }
}
