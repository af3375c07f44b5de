import { readdirSync, readFileSync } from 'node:fs'

/** What a group of processes has used since it started. */
export type Use = {
  /** User and system time, milliseconds. */
  cpu: number
  /** Resident memory now, bytes. */
  memory: number
}

/** Clock ticks are hundredths of a second on every Linux that Node runs on. */
const tick = 10
const pageSize = 4096

/** The use of `root` and of everything that it started. */
export function consumptionOf(root: number): Use {
  const parents = new Map<number, number>()
  const stats = new Map<number, string[]>()
  for (const name of readdirSync('/proc')) {
    const fields = /^\d+$/.test(name) ? statOf(Number(name)) : null
    if (!fields) continue
    stats.set(Number(name), fields)
    parents.set(Number(name), Number(fields[1]))
  }
  const use = { cpu: 0, memory: 0 }
  for (const [pid, fields] of stats) {
    if (!descends(pid, root, parents)) continue
    use.cpu += (Number(fields[11]) + Number(fields[12])) * tick
    use.memory += Number(fields[21]) * pageSize
  }
  return use
}

/** The fields of proc(5) `stat` from the state on: the name before it may hold spaces. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

function descends(pid: number, root: number, parents: Map<number, number>) {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === root) return true
  }
  return false
}
