import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { environmentOf } from '#env'

/** A server under measurement. */
export type Server = {
  name: string
  origin: string
  pid: number
  /** Milliseconds from its start to its first answer. */
  startedAfter: number
  stop: () => Promise<void>
}

/** The product by its own command. */
export const startProduct = (dataFolder: string, port: number) =>
  start('front door', port, process.execPath, ['bin/start.mjs'], {
    DATA_DIR: dataFolder,
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    NODE_ENV: 'production',
  })

/** The same build and the same data with nothing in front. */
export const startBareNext = (dataFolder: string, port: number, build: string) =>
  start(
    'bare next',
    port,
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-p', String(port)],
    {
      DATA_DIR: dataFolder,
      BUILD_DIR: build,
      SITE_URL: `http://localhost:${port}`,
      NODE_ENV: 'production',
    },
  )

/** Whether nginx is on this machine. */
export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * nginx with files in its best form: packed before, kept open, no log.
 * @param files bodies by address, `.gz` beside each
 */
export function startNginx(folder: string, port: number, files: Map<string, Buffer>) {
  mkdirSync(join(folder, 'root'), { recursive: true })
  for (const [name, body] of files) writeFileSync(join(folder, 'root', name), body)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes auto; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 2048; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100;
  gzip_static on; types { text/html html; }
  server { listen ${port}; root ${folder}/root; }
}`,
  )
  return start('nginx', port, 'nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {})
}

async function start(
  name: string,
  port: number,
  command: string,
  args: string[],
  variables: Record<string, string>,
): Promise<Server> {
  const began = performance.now()
  const child = spawn(command, args, {
    env: environmentOf(variables),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://localhost:${port}`
  await untilAnswering(child, origin, name)
  return {
    name,
    origin,
    pid: child.pid ?? 0,
    startedAfter: performance.now() - began,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

async function untilAnswering(child: ChildProcess, origin: string, name: string) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} dừng khi khởi động`)
    if (
      await fetch(origin)
        .then(() => true)
        .catch(() => false)
    )
      return
    await pause(20)
  }
}

/** Removes what an earlier measurement left. */
export function emptyFolder(folder: string) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}
