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
  throw new NotAllowed('Yêu cầu này không đến từ trang của tòa soạn: tải lại trang rồi làm lại.')
}
