import { get } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { signalProcess } from '#test/processes'
import { type Command, Supervisor } from './supervisor.ts'

/** A stand-in for Next: answers with `text`, and exits, hangs or stays deaf when told to. */
const server = (text: string) => `
  const { createServer } = require('node:http')
  let pages = 0
  createServer((request, response) => {
    if (request.url === '/') pages++
    if (request.url === '/pages') return response.end(String(pages))
    if (request.url === '/exit') process.exit(3)
    if (request.url === '/hang') for (;;);
    setTimeout(() => response.end(${JSON.stringify(text)}), request.url === '/slow' ? 400 : 0)
  }).listen(Number(process.env.TEST_PORT), '127.0.0.1')
  process.on('SIGTERM', () => setTimeout(() => process.exit(0), 500))
`
const command =
  (text: string): Command =>
  (port) => ({ args: ['-e', server(text)], variables: { TEST_PORT: String(port) }, cwd: '.' })

const say = (port: number | null, path = '/') =>
  new Promise<string>((resolve, reject) => {
    get({ host: '127.0.0.1', port: port ?? 0, path, agent: false }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve(text))
      response.on('error', reject)
    }).on('error', reject)
  })

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

let supervisor: Supervisor
afterEach(() => supervisor.stop())

test('a process that dies is there again by itself', async () => {
  supervisor = new Supervisor(command('một'))
  await supervisor.start()
  const { pid } = supervisor
  expect(await say(supervisor.port)).toBe('một')
  let losses = 0
  supervisor.onLost(() => losses++)
  signalProcess(pid, 'SIGKILL')
  await vi.waitUntil(() => losses === 1)
  expect([supervisor.port, supervisor.responsive]).toEqual([null, false])
  await vi.waitUntil(() => supervisor.responsive, { timeout: 20_000 })
  expect(supervisor.pid).not.toBe(pid)
  expect(await say(supervisor.port)).toBe('một')
  expect(supervisor.restarts).toBe(1)
})

test('the first page is made before a reader can ask for it', async () => {
  supervisor = new Supervisor(command('một'))
  await supervisor.start()
  expect(await say(supervisor.port, '/pages')).toBe('1')
})

test('a process that does not answer is told apart from one that does', async () => {
  supervisor = new Supervisor(command('một'))
  await supervisor.start()
  signalProcess(supervisor.pid, 'SIGSTOP')
  await vi.waitUntil(() => !supervisor.responsive, { timeout: 10_000 })
  signalProcess(supervisor.pid, 'SIGCONT')
  await vi.waitUntil(() => supervisor.responsive, { timeout: 10_000 })
  expect(supervisor.restarts).toBe(0)
})

test('a change of build leaves no moment without a process, and cuts nobody off', async () => {
  supervisor = new Supervisor(command('cũ'))
  await supervisor.start()
  const { pid, port } = supervisor
  const slow = say(port, '/slow')
  let gaps = 0
  const watch = setInterval(() => {
    if (supervisor.port === null) gaps++
  }, 1)
  const told: boolean[] = []
  await supervisor.changeOver(command('mới'), () => told.push(isAlive(pid ?? 0)))
  clearInterval(watch)
  // Whoever serves the new build's files hears of it before the old process has gone.
  expect(told).toEqual([true])
  expect(gaps).toBe(0)
  expect(await slow).toBe('cũ')
  expect(await say(supervisor.port)).toBe('mới')
  expect(isAlive(pid ?? 0)).toBe(false)
})

test('one that ends at once is an error, not a loop', async () => {
  supervisor = new Supervisor(() => ({ args: ['-e', 'process.exit(9)'], variables: {}, cwd: '.' }))
  await expect(supervisor.start()).rejects.toThrow('9')
})

test('stopping lets it finish', async () => {
  supervisor = new Supervisor(command('một'))
  await supervisor.start()
  const { pid, port } = supervisor
  const slow = say(port, '/slow')
  await supervisor.stop()
  expect(await slow).toBe('một')
  expect(isAlive(pid ?? 0)).toBe(false)
})
