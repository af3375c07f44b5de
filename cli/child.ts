import { spawn } from 'node:child_process'
import { environmentOf } from '#env'

const signals = ['SIGINT', 'SIGTERM'] as const

/** How a child process ended and the last of what it said. */
export type Outcome = { code: number; output: string }

const remembered = 20_000

/**
 * Runs a script on this Node to its end. A signal that ends us ends it too, so that nothing is left behind.
 * @param show passes what it says on to the terminal; otherwise its last 20,000 characters are returned
 */
export async function runScript(
  args: string[],
  { show = false, variables = {} }: { show?: boolean; variables?: Record<string, string> } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: environmentOf(variables),
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk).slice(-remembered)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const pass = (signal: NodeJS.Signals) => {
    child.kill(signal)
    child.once('exit', () => process.exit(1))
  }
  for (const signal of signals) process.once(signal, pass)
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (status) => resolve(status ?? 1))
    })
    return { code, output }
  } finally {
    for (const signal of signals) process.off(signal, pass)
  }
}
