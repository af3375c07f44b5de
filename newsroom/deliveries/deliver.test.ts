import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { deliveries } from '#db/schema/machines'
import { write } from '#db/write'
import { httpPurge } from '#integrations/purge/http'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { publishArticle } from '../articles/publish.ts'
import { withdrawArticle } from '../articles/withdraw.ts'
import { draftArticle } from '../articles/write.ts'
import { announce } from '../changes.ts'
import { changeMachineSettings, machineSettingsWrittenAt } from '../machine-settings.ts'
import { readSettings } from '../settings.ts'
import { indexNowCourier, purgeCourier, webSubCourier } from './couriers.ts'
import { type Courier, deliverChanges } from './deliver.ts'

type Heard = { method: string; headers: IncomingHttpHeaders; body: string }

/** A server of somebody else: writes down what it is told and answers as a test says. */
async function listen() {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    heard.push({ method: request.method ?? '', headers: request.headers, body })
    response.writeHead(outside.status).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const outside = { url: `http://127.0.0.1:${port}/noi`, heard, status: 200, server }
  return outside
}

const site = 'https://bao.example'
let db: Db
let cast: Cast
let outside: Awaited<ReturnType<typeof listen>>

beforeEach(async () => {
  db = testDatabase()
  cast = castOf(db)
  outside = await listen()
})
afterEach(() => outside.server.close())

const later = () => Date.now() + 3_600_000
const stateOf = () => db.select().from(deliveries).get()
const set = (changes: { hub?: string; indexNow?: boolean }) =>
  changeMachineSettings(cast.son, db, {
    ...{ since: machineSettingsWrittenAt(db), fullText: false, hub: '', indexNow: false },
    ...{ securityContact: '', ...changes },
  })

function publish(headline = 'Đồi chè vụ đông') {
  const story = readyStory(cast.sections.farming, { headline })
  const { articleId } = draftArticle(system, db, story)
  publishArticle(system, db, { articleId })
  return articleId
}

test('outer caches are told the keys of what changed, once they have begun to listen', async () => {
  const courier = purgeCourier(
    httpPurge({ url: outside.url, method: 'PURGE', token: 'tin-nhau-lam-do' }),
  )
  publish('Từ trước')
  expect(await deliverChanges(db, courier)).toBe(false)
  const id = publish()
  expect(await deliverChanges(db, courier)).toBe(true)
  const [said] = outside.heard
  expect(said).toMatchObject({
    method: 'PURGE',
    headers: { authorization: 'Bearer tin-nhau-lam-do' },
  })
  const keys = String(said?.headers['surrogate-key']).split(' ')
  expect(keys).toContain(`article:${id}`)
  expect(keys).toContain(`list:section:${cast.sections.farming}`)
  // What has only aged may stay a little longer.
  expect(keys).not.toContain('rail:latest')
  expect(await deliverChanges(db, courier)).toBe(false)
  expect(outside.heard).toHaveLength(1)
})

test('more keys than a header holds are told in several requests', async () => {
  const purge = httpPurge({ url: outside.url, method: 'POST', token: undefined })
  const keys = Array.from({ length: 900 }, (_, n) => `headline:${n}`)
  await purge(keys)
  const told = outside.heard.map(({ headers }) => String(headers['surrogate-key']))
  expect(told.length).toBeGreaterThan(2)
  expect(Math.max(...told.map((line) => line.length))).toBeLessThanOrEqual(4000)
  expect(told.join(' ').split(' ')).toEqual(keys)
})

test('what is not acknowledged is told again, after longer and longer pauses, and nothing is lost', async () => {
  const courier = purgeCourier(httpPurge({ url: outside.url, method: 'PURGE', token: undefined }))
  await deliverChanges(db, courier)
  const first = publish('Một')
  outside.status = 503
  expect(await deliverChanges(db, courier)).toBe(false)
  expect(await deliverChanges(db, courier)).toBe(false)
  expect(outside.heard).toHaveLength(1)
  expect(stateOf()).toMatchObject({ attempts: 1, lastError: expect.stringContaining('503') })
  await deliverChanges(db, courier, later())
  expect(stateOf()?.attempts).toBe(2)
  const second = publish('Hai')
  outside.status = 200
  expect(await deliverChanges(db, courier, later())).toBe(true)
  const keys = String(outside.heard.at(-1)?.headers['surrogate-key']).split(' ')
  expect(keys).toEqual(expect.arrayContaining([`article:${first}`, `article:${second}`]))
  expect(stateOf()).toMatchObject({ attempts: 0, lastError: null })
})

test('a database that was put back from a backup goes on being told of', async () => {
  const told: number[] = []
  const courier: Courier = {
    consumer: 'purge',
    deliver: async (changes) => {
      told.push(changes.length)
    },
  }
  await deliverChanges(db, courier)
  db.update(deliveries).set({ changeId: 9_999_999 }).run()
  publish()
  expect(await deliverChanges(db, courier)).toBe(true)
  expect(told).toHaveLength(1)
})

test('the hub hears of the feeds that hold something else, and of none while it is not named', async () => {
  const courier = webSubCourier(db, site)
  await deliverChanges(db, courier)
  publish('Chưa có trung tâm')
  await deliverChanges(db, courier)
  expect(outside.heard).toEqual([])
  set({ hub: outside.url })
  await deliverChanges(db, courier)
  outside.heard.length = 0
  publish()
  await deliverChanges(db, courier)
  const said = new URLSearchParams(outside.heard[0]?.body)
  expect(said.get('hub.mode')).toBe('publish')
  expect(said.getAll('hub.url').toSorted()).toEqual(
    ['', '/kinh-te', '/kinh-te/nong-nghiep']
      .flatMap((path) =>
        ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${site}${path}/${file}`),
      )
      .toSorted(),
  )
})

test('search engines hear of a story that went out and of one that was taken down, by its last address', async () => {
  const courier = indexNowCourier(db, site, outside.url)
  await deliverChanges(db, courier)
  set({ indexNow: true })
  await deliverChanges(db, courier)
  expect(outside.heard).toEqual([])
  const { indexNowKey: key } = readSettings(db).machines
  const id = publish()
  const address = `${site}/kinh-te/doi-che-vu-dong-${id}.html`
  await deliverChanges(db, courier)
  withdrawArticle(cast.son, db, { articleId: id, reason: 'Nguồn xin rút.' })
  await deliverChanges(db, courier)
  expect(outside.heard.map(({ body }) => JSON.parse(body))).toEqual(
    [1, 2].map(() => ({
      host: 'bao.example',
      key,
      keyLocation: `${site}/${key}.txt`,
      urlList: [address],
    })),
  )
})

test('who refuses the words themselves is not asked for ever', async () => {
  const courier = indexNowCourier(db, site, outside.url)
  set({ indexNow: true })
  await deliverChanges(db, courier)
  outside.status = 403
  publish()
  expect(await deliverChanges(db, courier)).toBe(true)
  outside.status = 429
  publish()
  expect(await deliverChanges(db, courier)).toBe(false)
})

test('no change at all tells nobody anything', async () => {
  const courier = purgeCourier(httpPurge({ url: outside.url, method: 'PURGE', token: undefined }))
  await deliverChanges(db, courier)
  write(db, (tx) => announce(tx, 'aged', ['rail:latest']))
  expect(await deliverChanges(db, courier)).toBe(true)
  expect(outside.heard).toEqual([])
})
