import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

/** What one round of load gave; latencies in milliseconds. */
export type Round = {
  perSecond: number
  requests: number
  failures: number
  p50: number
  p99: number
}

const run = promisify(execFile)

/** The tool that makes load: wrk, or autocannon where it is missing. */
export const loader = ((): 'wrk' | 'autocannon' => {
  try {
    execFileSync('which', ['wrk'], { stdio: 'ignore' })
    return 'wrk'
  } catch {
    return 'autocannon'
  }
})()

/** Asks for `address` with gzip over 64 connections for some seconds. */
export const putUnderLoad = (address: string, seconds: number): Promise<Round> =>
  loader === 'wrk' ? withWrk(address, seconds) : withAutocannon(address, seconds)

async function withWrk(address: string, seconds: number): Promise<Round> {
  const { stdout } = await run('wrk', [
    ...['-t', '1', '-c', '64', '-d', String(seconds), '--latency'],
    ...['-H', 'Accept-Encoding: gzip', address],
  ])
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0)
  const time = (pattern: RegExp) => {
    const [, value = '0', unit = 'ms'] = pattern.exec(stdout) ?? []
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit] ?? 1)
  }
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    requests: number(/(\d+) requests in/),
    failures: number(/Non-2xx or 3xx responses: (\d+)/) + number(/timeout (\d+)/),
    p50: time(/50%\s+([\d.]+)(us|ms|s|m)/),
    p99: time(/99%\s+([\d.]+)(us|ms|s|m)/),
  }
}

async function withAutocannon(address: string, seconds: number): Promise<Round> {
  const { stdout } = await run('autocannon', [
    ...['-c', '64', '-d', String(seconds), '--json'],
    ...['-H', 'Accept-Encoding=gzip', address],
  ])
  const result: {
    requests: { average: number; total: number }
    latency: { p50: number; p99: number }
    errors: number
    non2xx: number
  } = JSON.parse(stdout)
  return {
    perSecond: result.requests.average,
    requests: result.requests.total,
    failures: result.errors + result.non2xx,
    p50: result.latency.p50,
    p99: result.latency.p99,
  }
}
