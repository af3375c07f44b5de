import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Sends a signal to one process.
 * @throws Error when there is none: the system takes 0 for the whole group, this process included
 */
export function signalProcess(pid: number | null | undefined, signal: NodeJS.Signals) {
  if (!pid) throw new Error(`no process to send ${signal} to`)
  process.kill(pid, signal)
}

/** Process ids of the rendering processes whose data is this folder. */
export function renderersOf(dataFolder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('next-server') &&
          readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DATA_DIR=${dataFolder}\0`)
        )
      } catch {
        // It has ended meanwhile.
        return false
      }
    })
}

/** Sends a signal to the process that renders on this data, once there is one. @returns its id */
export async function signalRenderer(dataFolder: string, signal: NodeJS.Signals): Promise<number> {
  for (;;) {
    const [pid] = renderersOf(dataFolder)
    if (pid !== undefined) {
      signalProcess(pid, signal)
      return pid
    }
    await pause(20)
  }
}
