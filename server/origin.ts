import { env } from '#env'
import { NotAllowed } from '#newsroom/refusals'

/**
 * Refuses a request that changes something unless a page of our own sent it. The front door checks the
 * same; this is the second line, because Next runs an action whatever page it was posted to, also
 * without an Origin and with a forged forwarded host.
 * @throws NotAllowed when `Origin` is missing or another, or the browser says that another site sent it
 */
export function refuseForeignOrigin(sent: Headers) {
  const site = sent.get('sec-fetch-site')
  const isOwn = sent.get('origin') === env.SITE_URL
  if (isOwn && (site === null || site === 'same-origin')) return
  throw notOurPage()
}

/**
 * `refuseForeignOrigin`, and the form was sent to one of the pages that it stands on.
 * @param pages as `actionsOf` takes them
 * @throws NotAllowed when it was not
 */
export function refuseForeignForm(sent: Headers, pages: readonly string[]) {
  refuseForeignOrigin(sent)
  const path = pathOf(sent)
  if (path === null || !pages.some((page) => isPage(page, path))) throw notOurPage()
}

/** The path of the page that a request is for: the front door says it; without one, in development, the browser does. */
export const pathOf = (sent: Headers) =>
  sent.get('x-trangnhat-path') ?? URL.parse(sent.get('referer') ?? '')?.pathname ?? null

/** Whether a path is one of the addresses that `page` stands for. */
function isPage(page: string, path: string): boolean {
  const base = page.replace(/\/\*\*$/, '')
  if (base !== page) return path === base || path.startsWith(`${base}/`)
  const parts = page.split('/')
  const asked = path.split('/')
  return (
    parts.length === asked.length &&
    parts.every((part, place) => part === asked[place] || (part === '*' && asked[place] !== ''))
  )
}

const notOurPage = () =>
  new NotAllowed({
    vi: 'Yêu cầu này không đến từ trang của tòa soạn: tải lại trang rồi làm lại.',
    en: 'This request did not come from a page of the newsroom: reload the page and do it again.',
  })
