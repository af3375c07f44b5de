import { tell } from './tell.ts'

/** What search engines are told, and how they know who tells it. */
type Submission = { siteUrl: string; key: string; urls: readonly string[] }

/**
 * Tells search engines that pages are new, changed or gone (https://www.indexnow.org/documentation).
 * @throws NotAcknowledged
 */
export async function submitToIndex(
  endpoint: string,
  { siteUrl, key, urls }: Submission,
): Promise<void> {
  await tell(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(siteUrl).host,
      key,
      keyLocation: `${siteUrl}/${key}.txt`,
      urlList: urls,
    }),
  })
}
