/** Which door a path leads to. */
export type Destination = 'desk' | 'machine' | 'static' | 'post' | 'page' | 'nowhere'

/** The readers' few POSTs: a literal list, each a route handler that checks what it gets. */
const readerPosts = new Set(['/api/bao-loi', '/api/luot-doc'])

/** The script by which a reader's device keeps stories; its address never changes, or it could not be replaced. */
export const offlineWorker = '/sw.js'

const machines = new Set(['/healthz', '/readyz', '/metrics'])

/** @param publicFiles paths of the files in `public/` */
export function destinationOf(path: string, publicFiles: ReadonlySet<string>): Destination {
  if (path === '/admin' || path.startsWith('/admin/')) return 'desk'
  if (machines.has(path)) return 'machine'
  if (/^\/(?:_next\/static|assets|media)\//.test(path) || publicFiles.has(path)) return 'static'
  if (path === offlineWorker) return 'static'
  if (readerPosts.has(path)) return 'post'
  if (path.startsWith('/_next') || path.startsWith('/api')) return 'nowhere'
  return 'page'
}

const pageNumber = /^[1-9]\d{0,4}$/
const slug = /^[a-z0-9-]{1,120}$/
const day = /^\d{4}-\d{2}-\d{2}$/

/** Parameters that reach a page, in the order in which they are kept; all others are dropped. */
const searchParameters: [string, RegExp][] = [
  ['q', /^[^\p{Cc}]{1,1000}$/u],
  ['chuyen-muc', slug],
  ['tac-gia', slug],
  ['tu', day],
  ['den', day],
  ['sap-xep', slug],
  ['chinh-xac', /^1$/],
  ['trang', pageNumber],
]
const listParameters: [string, RegExp][] = [['trang', pageNumber]]

const suggestParameters: [string, RegExp][] = [['q', /^[^\p{Cc}]{1,200}$/u]]

/** Search answers are as many as there are questions: they are never kept. */
export const isSearch = (path: string) => path === '/tim-kiem' || isSuggestion(path)

/** What the search field asks while somebody types: often, and lightly. */
export const isSuggestion = (path: string) => path === '/tim-kiem/goi-y'

const parametersOf = (path: string) =>
  isSuggestion(path) ? suggestParameters : isSearch(path) ? searchParameters : listParameters

const isFile = (path: string) => /\.[a-z]+$/.test(path)

/**
 * The query of a reader page with only what the page knows, `''` or `?trang=2`: campaign tags and junk
 * neither miss nor fill the store. Page 1 has no parameter.
 */
export function knownQuery(path: string, query: string): string {
  if (query === '' || isFile(path)) return ''
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const [name, shape] of parametersOf(path)) {
    // A question that is too long is cut, not lost: the page says so.
    const value = name === 'q' ? (given.get(name)?.slice(0, 1000) ?? null) : given.get(name)
    if (value === null || !shape.test(value) || (name === 'trang' && value === '1')) continue
    kept.set(name, value)
  }
  const text = kept.toString()
  return text === '' ? '' : `?${text}`
}
