import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { freePort } from '#test/free-port'
import { expect, test } from './paper.ts'

// These start whole sites beside the worker's own: one at a time.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

/** A data folder that holds a paper, so that no demo is made. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trangnhat-start-'))
  const db = openDatabase(join(folder, 'trangnhat.db'))
  migrate(db)
  closeDatabase(db)
  return folder
}

const started: ChildProcess[] = []

test.afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill('SIGTERM')
    await ended(child)
  }
})

function start(variables: Record<string, string>) {
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said.text += chunk
    })
  }
  return { child, said }
}

const ended = async (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

const untilServing = ({ said }: { said: { text: string } }) =>
  expect.poll(() => said.text, { intervals: [50], timeout: 180_000 }).toContain('đang chạy tại')

test('it stops within ten seconds, finishes what it was doing, and starts again on its data', async () => {
  const folder = dataFolder()
  const port = await freePort()
  const variables = { DATA_DIR: folder, PORT: String(port) }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const site = start(variables)
    await untilServing(site)
    const address = `http://localhost:${port}`
    expect((await fetch(address)).status).toBe(200)
    const inFlight = Array.from({ length: 5 }, (_, place) => fetch(`${address}/khong-co-${place}`))
    await expect
      .poll(() => fetch(`${address}/metrics`).then((answer) => answer.text()), { intervals: [1] })
      .toMatch(/renders_in_flight [1-9]|kind="fwd=miss"} [2-9]/)
    const began = Date.now()
    site.child.kill(signal)
    for (const answer of await Promise.all(inFlight)) expect(answer.status).toBe(404)
    expect(await ended(site.child)).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(readdirSync(folder)).not.toContain('trangnhat.db-wal')
  }
})

test('a busy port is told in a sentence, before anything is made', async () => {
  const port = await freePort()
  const other = createServer()
  await new Promise<void>((resolve) => {
    other.listen(port, '::', resolve)
  })
  const folder = mkdtempSync(join(tmpdir(), 'trangnhat-start-'))
  const { child, said } = start({ DATA_DIR: folder, PORT: String(port) })
  expect(await ended(child)).toBe(1)
  expect(said.text).toMatch(/^Cổng \d+ đang bận: [^\n]+\n$/)
  expect(readdirSync(folder)).toEqual([])
  await new Promise((resolve) => other.close(resolve))
})

test('two sites on one data folder: the second refuses in a sentence', async ({ running }) => {
  const { child, said } = start({
    DATA_DIR: running.site.dataFolder,
    PORT: String(await freePort()),
  })
  expect(await ended(child)).toBe(1)
  expect(said.text).toMatch(/^Một Trang Nhất khác đang chạy trên dữ liệu ở [^\n]+\n$/)
})

test('what is wrong is told in a sentence each', async () => {
  const file = join(dataFolder(), 'trangnhat.db')
  for (const [variables, sentence] of [
    [{ PORT: 'x' }, /^PORT=x không hợp lệ: [^\n]+\n$/],
    [{ SITE_URL: 'bao.vn' }, /^SITE_URL=bao\.vn không hợp lệ: [^\n]+\n$/],
    [
      { DATA_DIR: file, PORT: String(await freePort()) },
      /^Không ghi được vào thư mục dữ liệu [^\n]+\n$/,
    ],
  ] as const) {
    const { child, said } = start(variables)
    expect(await ended(child)).toBe(1)
    expect(said.text).toMatch(sentence)
  }
})

test('a build that is there is used by all who start', async () => {
  const current = readFileSync('.build/current', 'utf8')
  const builtAt = () => statSync(`.next-${current}/built.json`).mtimeMs
  const before = builtAt()
  const ports = [await freePort(), await freePort()]
  const sites = ports.map((port) => start({ DATA_DIR: dataFolder(), PORT: String(port) }))
  for (const site of sites) await untilServing(site)
  for (const { child } of sites) {
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
  }
  expect(builtAt()).toBe(before)
  expect(sites.some(({ said }) => said.text.includes('Đang dựng'))).toBe(false)
})
