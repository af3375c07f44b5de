import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'

/** One answer as a reader of the drill gets it; `status` is 0 where the connection failed. */
export type Heard = { status: number; milliseconds: number; cache: string }

const agent = new Agent({ keepAlive: true, maxSockets: 2000 })

/** Asks once and reads to the end. */
export function hear(address: string): Promise<Heard> {
  const began = performance.now()
  return new Promise((resolve) => {
    const done = (status: number, cache: string) =>
      resolve({ status, milliseconds: performance.now() - began, cache })
    const outgoing = request(address, { agent }, (response) => {
      response.resume()
      response.on('end', () =>
        done(response.statusCode ?? 0, String(response.headers['cache-status'] ?? '')),
      )
      response.on('error', () => done(0, ''))
    })
    outgoing.on('error', () => done(0, ''))
    outgoing.end()
  })
}

/** Asks for every address, so many at a time. */
export async function hearAll(addresses: Iterable<string>, atOnce: number): Promise<Heard[]> {
  const heard: Heard[] = []
  const rest = addresses[Symbol.iterator]()
  const reader = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) heard.push(await hear(next.value))
  }
  await Promise.all(Array.from({ length: atOnce }, reader))
  return heard
}

/** Asks `perSecond` times a second whether answers come or not, as a crowd does. */
export async function crowd(
  address: (count: number) => string,
  perSecond: number,
  seconds: number,
): Promise<Heard[]> {
  const waiting: Promise<Heard>[] = []
  const began = performance.now()
  while (performance.now() - began < seconds * 1000) {
    const due = ((performance.now() - began) / 1000) * perSecond
    while (waiting.length < due) waiting.push(hear(address(waiting.length)))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return Promise.all(waiting)
}

/** The value below which `share` (0 to 1) of the times lie, in milliseconds. */
export function percentile(heard: readonly Heard[], share: number): number {
  const times = heard.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
}

export function statusCounts(heard: readonly Heard[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of heard) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
