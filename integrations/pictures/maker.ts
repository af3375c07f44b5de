import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, CardWords, Drawn, Look, Made, Order, Trouble } from './protocol.ts'

/** Milliseconds that an order may take; a child that has just been started gets `startUp` more. */
const patience = { look: 5000, make: 60_000, card: 60_000, startUp: 15_000 }
const idleBeforeLeaving = 3000

/** Nothing can be made of this file; the trouble says why. */
export class PictureUnreadable extends Error {
  override name = 'PictureUnreadable'
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(`${trouble.reason}: ${trouble.detail}`)
    this.trouble = trouble
  }
}

type Task = {
  order: Order
  urgent: boolean
  resolve: (answer: Look | Made | Drawn) => void
  reject: (error: Error) => void
}

type Worker = { child: ChildProcess; complaints: string }

const waiting: Task[] = []
let current: Task | null = null
let worker: Worker | null = null
let clock: NodeJS.Timeout | undefined

/**
 * Reads what a file says of itself, in the child process.
 * @throws PictureUnreadable when it is not an accepted picture
 */
export const lookAtPicture = (file: string) => ask<Look>({ kind: 'look', file }, { urgent: true })

/**
 * Makes sizes of a picture in the child process, one picture at a time.
 * @param urgent goes before everything that is not: somebody is waiting for it
 * @throws PictureUnreadable when it cannot be decoded
 */
export const makeSizes = (
  order: Omit<Extract<Order, { kind: 'make' }>, 'kind'>,
  { urgent }: { urgent: boolean },
) => ask<Made>({ kind: 'make', ...order }, { urgent })

/**
 * Draws the picture by which a page without a photograph is shared, in the child process.
 * @returns whether there is one now: the typeface does not have every script
 */
export const drawSocialCard = async (file: string, words: CardWords): Promise<boolean> =>
  (await ask<Drawn>({ kind: 'card', file, words }, { urgent: true })).drawn

function ask<Result extends Look | Made | Drawn>(order: Order, { urgent }: { urgent: boolean }) {
  return new Promise<Result>((resolve, reject) => {
    const task: Task = { order, urgent, resolve: (result) => resolve(result as Result), reject }
    const place = urgent ? waiting.findIndex((other) => !other.urgent) : -1
    waiting.splice(place < 0 ? waiting.length : place, 0, task)
    next()
  })
}

function next() {
  if (current) return
  clearTimeout(clock)
  current = waiting.shift() ?? null
  if (!current) return rest()
  const fresh = worker === null
  worker ??= start()
  const { child } = worker
  child.ref()
  child.channel?.ref()
  const limit = patience[current.order.kind] + (fresh ? patience.startUp : 0)
  clock = setTimeout(() => giveUp({ reason: 'too_slow', detail: `${limit} ms` }), limit)
  child.send(current.order)
}

/** An idle child keeps no process alive, and is let go after a moment, with its memory. */
function rest() {
  if (!worker) return
  const { child } = worker
  child.unref()
  child.channel?.unref()
  clock = setTimeout(dismiss, idleBeforeLeaving)
  clock.unref()
}

function dismiss() {
  worker?.child.removeAllListeners()
  worker?.child.kill('SIGKILL')
  worker = null
}

function giveUp(trouble: Trouble) {
  dismiss()
  settle((task) => task.reject(new PictureUnreadable(trouble)))
}

function settle(finish: (task: Task) => void) {
  const task = current
  current = null
  if (task) finish(task)
  next()
}

function start(): Worker {
  // The bundler would take the file for a module of the site; it runs beside it.
  const child = fork(/* turbopackIgnore: true */ workerFile(), [], {
    execArgv: ['--max-old-space-size=192'],
    env: childEnvironment,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const started = { child, complaints: '' }
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    started.complaints = (started.complaints + text).slice(-2000)
  })
  if (child.stderr instanceof Socket) child.stderr.unref()
  child.on('message', (answer: Answer) => {
    settle((task) => {
      if (answer.ok) task.resolve(answer.result)
      else task.reject(new PictureUnreadable(answer.trouble))
    })
  })
  child.on('error', (error) => collapse(started, error.message))
  child.on('close', (code, signal) => collapse(started, started.complaints, code, signal))
  return started
}

/** Nothing of the parent's: what decodes strangers' files knows no secrets. */
const childEnvironment = {
  NODE_ENV: 'production',
  MALLOC_ARENA_MAX: '2',
  UV_THREADPOOL_SIZE: '2',
  VIPS_BLOCK_UNTRUSTED: '1',
} as const

/** Signals of a decoder that a file has crashed. */
const crashes: readonly string[] = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGTRAP']

function collapse(
  ended: Worker,
  complaints: string,
  code: number | null = null,
  signal: string | null = null,
) {
  if (worker !== ended) return
  worker = null
  const detail = `picture process ended (${signal ?? code}): ${complaints}`
  settle((task) => task.reject(causeOf(signal, detail)))
}

/** SIGKILL is the child's own way out when it needs too much memory, and the system's. */
function causeOf(signal: string | null, detail: string): Error {
  if (signal === 'SIGKILL') return new PictureUnreadable({ reason: 'too_heavy', detail })
  if (signal !== null && crashes.includes(signal)) {
    return new PictureUnreadable({ reason: 'damaged', detail })
  }
  return new Error(detail)
}

/** Beside this file where Node runs it as it stands; below the working folder where a bundler moved it. */
function workerFile() {
  const beside = import.meta.url.startsWith('file:')
    ? join(dirname(fileURLToPath(import.meta.url)), 'worker.ts')
    : ''
  if (existsSync(beside)) return beside
  return join(process.cwd(), 'integrations', 'pictures', 'worker.ts')
}
