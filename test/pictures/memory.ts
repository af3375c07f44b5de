import { readdirSync, readFileSync } from 'node:fs'

/** The most resident memory, in megabytes, that any living child of this process has used (Linux). */
export function peakOfChildren(): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statusOf)
    .filter((status) => status.includes(`\nPPid:\t${process.pid}\n`))
  const peaks = children.map((status) => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000)
  return Math.max(0, ...peaks)
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    // It ended while the list was being read.
    return ''
  }
}
