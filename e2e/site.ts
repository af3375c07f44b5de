import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#test/free-port'

export const preparedFolder = '.build/e2e/prepared'

/** A running paper: started by the command that a user types, on data of its own. */
export type Site = {
  origin: string
  dataFolder: string
  /** What it has told its operator so far. */
  said: () => string
  /** Resolves when it has ended in good order. @throws with all that it said when it has not */
  stop: () => Promise<void>
}

/** Starts the built product on a port and on a copy of the prepared data, both of its own. */
export async function startSite({
  env = {},
  from = preparedFolder,
  root = '.',
}: {
  env?: Record<string, string>
  from?: string | null
  root?: string
} = {}): Promise<Site> {
  const port = await freePort()
  const dataFolder = resolve('.build/e2e', `site-${port}`)
  rmSync(dataFolder, { recursive: true, force: true })
  if (from) cpSync(from, dataFolder, { recursive: true })
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: dataFolder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  await untilReady(child, origin, () => said)
  return { origin, dataFolder, said: () => said, stop: () => stop(child, () => said) }
}

async function untilReady(child: ChildProcess, origin: string, said: () => string) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The site ended at start:\n${said()}`)
    const ready = await fetch(`${origin}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await pause(100)
  }
}

async function stop(child: ChildProcess, said: () => string) {
  const ranUntilNow = child.exitCode === null && child.signalCode === null
  if (ranUntilNow) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  if (ranUntilNow && child.exitCode === 0) return
  const when = ranUntilNow ? 'when it was told to stop' : 'by itself'
  throw new Error(`The site ended ${when} (${child.signalCode ?? child.exitCode}):\n${said()}`)
}
