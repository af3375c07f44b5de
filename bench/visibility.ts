import { Agent, get } from 'node:http'
import type { Content } from './content.ts'
import { percentile } from './numbers.ts'

/** Milliseconds from the end of a publish to the end of the first answer that shows it. */
export type Visibility = { publishes: number; p50: number; p99: number; max: number; late: number }

const agent = new Agent({ keepAlive: true })

/**
 * Publishes again and again; after each, asks at once for the page that must show it.
 * `late` counts answers that did not show it at the first time of asking.
 */
export async function measureVisibility(
  content: Content,
  origin: string,
  publishes: number,
): Promise<Visibility> {
  const times: number[] = []
  let late = 0
  for (let count = 0; count < publishes; count++) {
    const { headline, path } = content.publish()
    const published = performance.now()
    for (let asked = 1; !(await textOf(origin + path)).includes(headline); asked++) {
      if (asked === 1) late++
    }
    times.push(performance.now() - published)
  }
  return {
    publishes,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    max: Math.max(...times),
    late,
  }
}

const textOf = (address: string) =>
  new Promise<string>((resolve, reject) => {
    get(address, { agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString()))
      response.on('error', reject)
    }).on('error', reject)
  })
