import { setTimeout as pause } from 'node:timers/promises'
import type { Content } from './content.ts'
import { putUnderLoad, type Round } from './load.ts'
import { median } from './numbers.ts'
import { consumptionOf } from './processes.ts'
import type { Server } from './product.ts'

/** One server on one page: medians over the rounds. */
export type Row = {
  page: string
  server: string
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** User and system time of all its processes, microseconds. */
  cpuPerRequest: number
  failures: number
}

export type Contender = { server: Server; address: string; label?: string }

/**
 * Measures the contenders by turns, each on a quiet machine, so that whatever else it does hits all of them.
 * @param say is told after every round
 */
export async function compare(
  page: string,
  contenders: Contender[],
  { rounds, seconds, say }: { rounds: number; seconds: number; say: (line: string) => void },
): Promise<Row[]> {
  const results = new Map<Contender, { rounds: Round[]; cpu: number[] }>()
  for (const contender of contenders) results.set(contender, { rounds: [], cpu: [] })
  for (let count = 1; count <= rounds; count++) {
    for (const [contender, { rounds: kept, cpu }] of results) {
      await untilQuiet(contenders)
      const before = consumptionOf(contender.server.pid).cpu
      const round = await putUnderLoad(contender.address, seconds)
      kept.push(round)
      const used = consumptionOf(contender.server.pid).cpu - before
      cpu.push((used * 1000) / Math.max(1, round.requests))
      const name = contender.label ?? contender.server.name
      say(`${page}, lượt ${count}/${rounds}: ${name} ${Math.round(round.perSecond)}/giây`)
    }
  }
  return [...results].map(([{ server, label }, { rounds: kept, cpu }]) => ({
    page,
    server: label ?? server.name,
    perSecond: median(kept.map((round) => round.perSecond)),
    p50: median(kept.map((round) => round.p50)),
    p99: median(kept.map((round) => round.p99)),
    cpuPerRequest: median(cpu),
    failures: kept.reduce((sum, round) => sum + round.failures, 0),
  }))
}

/** Waits for what the last round left behind: a server that was asked for too much goes on rendering for nobody. */
async function untilQuiet(contenders: Contender[]) {
  const used = () => contenders.reduce((sum, { server }) => sum + consumptionOf(server.pid).cpu, 0)
  for (let before = used(), tries = 0; tries < 50; tries++) {
    await pause(200)
    const now = used()
    if (now - before <= 20) return
    before = now
  }
}

/** Publishes once a second while `work` runs. */
export async function whilePublishing<Result>(content: Content, work: () => Promise<Result>) {
  const timer = setInterval(() => content.publish(), 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
