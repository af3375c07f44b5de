import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { articlePath } from '#newsroom/addresses'
import { renderersOf, signalProcess, signalRenderer } from '#test/processes'
import { startSite } from '../site.ts'
import { expect, test } from './paper.ts'

// One after the other: each of them does something to the process that renders.
test.describe.configure({ mode: 'serial' })

/** Keeps asking for a page, eight at a time, until told to stop. @returns every status that came */
function keepAsking(address: string) {
  const statuses: (number | string)[] = []
  let asking = true
  const readers = Array.from({ length: 8 }, async () => {
    while (asking) {
      statuses.push(
        await fetch(address).then(
          (answer) => answer.text().then(() => answer.status),
          (error: unknown) => String(error),
        ),
      )
    }
  })
  return {
    statuses,
    async stop() {
      asking = false
      await Promise.all(readers)
      return [...new Set(statuses)]
    },
  }
}

const ready = (origin: string) => fetch(`${origin}/readyz`).then(({ status }) => status)

test('readers notice nothing when the renderer is killed', async ({ running }) => {
  const { site, paper } = running
  const page = site.origin + articlePath('kinh-te', 'doi-che-vu-dong', paper.story)
  await fetch(page)
  const load = keepAsking(page)
  const before = await signalRenderer(site.dataFolder, 'SIGKILL')
  await expect.poll(() => ready(site.origin), { intervals: [20] }).toBe(503)
  await expect.poll(() => ready(site.origin), { intervals: [100], timeout: 60_000 }).toBe(200)
  expect(await load.stop()).toEqual([200])
  expect(load.statuses.length).toBeGreaterThan(50)
  const [after] = renderersOf(site.dataFolder)
  expect(after).not.toBe(before)
  expect((await fetch(`${site.origin}/xa-hoi`)).status).toBe(200)
})

test('readers are served while the renderer is deaf, and readiness says so', async ({
  running,
}) => {
  const { site, paper } = running
  const page = site.origin + articlePath('kinh-te', 'doi-che-vu-dong', paper.story)
  await fetch(page)
  const pid = await signalRenderer(site.dataFolder, 'SIGSTOP')
  try {
    await expect.poll(() => ready(site.origin), { intervals: [50], timeout: 20_000 }).toBe(503)
    expect((await fetch(page)).status).toBe(200)
    expect((await fetch(`${site.origin}/healthz`)).status).toBe(200)
    const cold = await fetch(`${site.origin}/chua-ai-doc`)
    expect([cold.status, cold.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect((await fetch(`${site.origin}/admin`)).status).toBe(503)
  } finally {
    signalProcess(pid, 'SIGCONT')
  }
  await expect.poll(() => ready(site.origin), { intervals: [50], timeout: 20_000 }).toBe(200)
})

test('a new build loses no reader, and pages of the old one still find their files', async ({
  running,
}, testInfo) => {
  test.setTimeout(180_000)
  const root = checkoutOfItsOwn(testInfo.outputPath('checkout'))
  const site = await startSite({ from: running.site.dataFolder, root })
  try {
    const page = site.origin + articlePath('kinh-te', 'doi-che-vu-dong', running.paper.story)
    const kept = await fetch(page).then((answer) => answer.text())
    const files = [...kept.matchAll(/(?:href|src)="(\/(?:_next\/static|assets)\/[^"]+)"/g)].map(
      ([, path]) => `${site.origin}${path}`,
    )
    expect(files.length).toBeGreaterThanOrEqual(2)
    const [before] = renderersOf(site.dataFolder)
    const load = keepAsking(page)
    const current = readFileSync(join(root, '.build/current'), 'utf8')
    cpSync(join(root, `.next-${current}`), join(root, '.next-fffffffffff0'), { recursive: true })
    writeFileSync(join(root, '.build/current'), 'fffffffffff0')
    await expect
      .poll(() => renderersOf(site.dataFolder).includes(before ?? 0), {
        intervals: [200],
        timeout: 90_000,
      })
      .toBe(false)
    expect(await load.stop()).toEqual([200])
    for (const file of files) expect((await fetch(file)).status, file).toBe(200)
    expect((await fetch(page)).headers.get('cache-status')).toContain('aged')
    expect((await fetch(`${site.origin}/xa-hoi`)).status).toBe(200)
  } finally {
    await site.stop()
  }
})

/** A folder that shares the program with this one, and has builds of its own. */
function checkoutOfItsOwn(root: string): string {
  mkdirSync(join(root, '.build'), { recursive: true })
  const current = readFileSync('.build/current', 'utf8')
  for (const name of readdirSync('.')) {
    if (!/^\.(next|build|git)|^data$/.test(name)) symlinkSync(resolve(name), join(root, name))
  }
  cpSync(`.next-${current}`, join(root, `.next-${current}`), { recursive: true })
  return root
}
