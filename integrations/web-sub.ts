import { tell } from './tell.ts'

/**
 * Tells a WebSub hub that feeds have changed (https://www.w3.org/TR/websub/#publishing; what a publisher
 * sends is what hubs have taken since PubSubHubbub).
 * @throws NotAcknowledged
 */
export async function pingHub(hub: string, feedUrls: readonly string[]): Promise<void> {
  const body = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const url of feedUrls) body.append('hub.url', url)
  await tell(hub, { method: 'POST', body })
}
