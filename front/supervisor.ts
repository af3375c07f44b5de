import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { environmentOf } from '#env'
import { relay, say } from './log.ts'
import type { Renderer } from './renderer.ts'

/** How the process that renders is started; in tests a stand-in takes Next's place. */
export type Command = (port: number) => {
  args: string[]
  variables: Record<string, string>
  cwd: string
}

/** All times in milliseconds. */
const times = {
  /** Between two questions whether it is alive, and for how long an answer is waited for. */
  probeEvery: 1000,
  probeTimeout: 4000,
  /** Deaf for so long, it is killed. */
  patience: 30_000,
  startLimit: 60_000,
  stopLimit: 4500,
  shortestBackoff: 200,
  longestBackoff: 10_000,
}

const orphanGuard = fileURLToPath(new URL('./orphan-guard.mjs', import.meta.url))

type Running = { child: ChildProcess; port: number }

/**
 * Keeps one rendering process alive on loopback: waits until it is ready, asks it every second whether
 * it still answers, starts it again when it died (after a pause that doubles), kills it when it is deaf
 * for half a minute, and changes over to a new build without a gap.
 */
export class Supervisor implements Renderer {
  #command: Command
  #running: Running | null = null
  #responsive = false
  #deafSince: number | null = null
  #stopping = false
  #asking = false
  #restarts = 0
  #backoff = times.shortestBackoff
  #lost: (() => void)[] = []
  #probing: NodeJS.Timeout | undefined

  constructor(command: Command) {
    this.#command = command
  }

  get port() {
    return this.#running?.port ?? null
  }

  get responsive() {
    return this.#running !== null && this.#responsive
  }

  /** How often it had to be started again. */
  get restarts() {
    return this.#restarts
  }

  /** The process's id; null while there is none. */
  get pid() {
    return this.#running?.child.pid ?? null
  }

  onLost(listener: () => void) {
    this.#lost.push(listener)
  }

  /** Starts the process and resolves when it answers. @throws when it ends before that */
  async start(): Promise<void> {
    this.#adopt(await this.#launch())
    this.#probing = setInterval(() => this.#probe(), times.probeEvery)
  }

  /**
   * Starts a process by another command beside the one that runs, puts it in its place once it answers, and ends
   * the other one.
   * @param changed is called before anything is rendered by the new process
   */
  async changeOver(command: Command, changed: () => void): Promise<void> {
    const next = await this.#launch(command)
    const old = this.#running
    this.#command = command
    this.#adopt(next)
    changed()
    if (old) await end(old.child)
  }

  /** Lets it finish what it is doing, and ends it. */
  async stop(): Promise<void> {
    this.#stopping = true
    clearInterval(this.#probing)
    const running = this.#running
    this.#running = null
    if (running) await end(running.child)
  }

  async #launch(command = this.#command): Promise<Running> {
    const port = await freePort()
    const { args, variables, cwd } = command(port)
    const child = spawn(process.execPath, ['--import', orphanGuard, ...args], {
      cwd,
      env: environmentOf(variables),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C in a terminal is for us: the process still has requests of ours to finish.
      detached: true,
    })
    if (child.stdout) relay('next', child.stdout)
    if (child.stderr) relay('next', child.stderr)
    const deadline = Date.now() + times.startLimit
    while (!(await answers(port, alive))) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`Next dừng ngay khi khởi động (${child.exitCode ?? child.signalCode})`)
      }
      if (Date.now() > deadline || this.#stopping) {
        child.kill('SIGKILL')
        throw new Error('Next không sẵn sàng đúng hạn')
      }
      await pause(50)
    }
    // The first page loads the code of all: for seconds, on a small machine, nothing else is answered.
    await answers(port, '/', times.startLimit)
    return { child, port }
  }

  #adopt(running: Running) {
    this.#running = running
    this.#responsive = true
    this.#deafSince = null
    const { child } = running
    child.once('exit', (code, signal) => {
      if (this.#running?.child !== child) return
      this.#running = null
      this.#lose()
      if (this.#stopping) return
      say('front', `Next đã dừng (${signal ?? code}), đang khởi động lại`)
      void this.#revive()
    })
    // It may have ended between its last answer and now.
    if (child.exitCode !== null || child.signalCode !== null)
      child.emit('exit', child.exitCode, child.signalCode)
  }

  async #revive() {
    for (;;) {
      await pause(this.#backoff)
      if (this.#stopping) return
      this.#backoff = Math.min(this.#backoff * 2, times.longestBackoff)
      this.#restarts++
      try {
        this.#adopt(await this.#launch())
        say('front', 'Next đã chạy lại')
        return
      } catch (error) {
        say('front', String(error))
      }
    }
  }

  async #probe() {
    const running = this.#running
    if (!running || this.#asking) return
    this.#asking = true
    const isAlive = await answers(running.port, alive)
    this.#asking = false
    if (this.#running !== running) return
    if (isAlive) {
      this.#responsive = true
      this.#deafSince = null
      this.#backoff = times.shortestBackoff
      return
    }
    this.#deafSince ??= Date.now()
    if (this.#responsive) {
      this.#responsive = false
      say('front', 'Next không trả lời')
      this.#lose()
    }
    if (Date.now() - this.#deafSince > times.patience) running.child.kill('SIGKILL')
  }

  #lose() {
    for (const listener of this.#lost) listener()
  }
}

/** Answered without a database and without rendering. */
const alive = '/_next/static/alive'

/** Whether there is an answer in time; any will do. */
function answers(port: number, path: string, timeout = times.probeTimeout): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request(
      {
        host: '127.0.0.1',
        port,
        path,
        timeout,
        agent: false,
      },
      (response) => {
        response.resume()
        resolve(true)
      },
    )
    probe.on('timeout', () => probe.destroy())
    probe.on('error', () => resolve(false))
    probe.end()
  })
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const hammer = setTimeout(() => child.kill('SIGKILL'), times.stopLimit)
  await ended
  clearTimeout(hammer)
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('Không còn cổng trống')
  return address.port
}
