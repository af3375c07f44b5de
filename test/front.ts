import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { contentChanges } from '#db/schema/records'
import type { Strength } from '#front/freshness'
import { openFront } from '#front/opening'
import type { Renderer } from '#front/renderer'
import type { Site } from '#front/site'

/** What stands in Next's place: a real server on loopback that answers as a test says. */
export type Press = {
  renderer: Renderer & { responsive: boolean; lose: () => void }
  /** Answers from now on. */
  answer: (request: IncomingMessage, response: ServerResponse) => void
  /** Every request that came through, oldest first. */
  asked: IncomingMessage[]
  close: () => Promise<void>
}

export type Answer = {
  status: number
  headers: IncomingMessage['headers']
  text: string
  body: Buffer
}

/** A page as Next would answer with it, of these keys. */
export const htmlPage = (text: string, keys = 'front', more = '') =>
  `<!DOCTYPE html><html lang="vi"><head><meta name="page-keys" content="${keys}"/><meta name="page-status" content="200"/>${more}</head><body>${text}</body></html>`

async function startPress(): Promise<Press> {
  const lost: (() => void)[] = []
  const server = createServer((incoming, response) => {
    press.asked.push(incoming)
    press.answer(incoming, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const press: Press = {
    asked: [],
    answer: (_incoming, response) => answerHtml(response, htmlPage('trang')),
    renderer: {
      port: (server.address() as AddressInfo).port,
      responsive: true,
      onLost: (listener) => lost.push(listener),
      lose: () => {
        for (const listener of lost) listener()
      },
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return press
}

export function answerHtml(response: ServerResponse, html: string, status = 200) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  response.end(html)
}

/** A front door on a database and folders of its own, with a stand-in for Next behind it. */
export async function openTestFront(changes: Partial<Site> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'trangnhat-front-'))
  for (const name of [
    'public',
    'data/media',
    '.next-0123456789ab/static',
    '.next-0123456789ab/assets',
  ]) {
    mkdirSync(join(folder, name), { recursive: true })
  }
  writeFileSync(join(folder, 'public/robots-old.txt'), 'xin chào')
  const db = openDatabase(join(folder, 'data/trangnhat.db'))
  migrate(db)
  const press = await startPress()
  const site: Site = {
    root: folder,
    dataFolder: join(folder, 'data'),
    port: 0,
    url: 'http://bao.test',
    trustedProxies: [],
    storeBytes: 10_000_000,
    lean: true,
    metricsToken: undefined,
    ...changes,
  }
  const front = openFront(site, press.renderer, {
    folder: '.next-0123456789ab',
    inlineHashes: ['sha256-abc'],
  })
  front.server.listen(0, '127.0.0.1')
  await once(front.server, 'listening')
  const { port } = front.server.address() as AddressInfo
  return {
    ...front,
    folder,
    db,
    press,
    port,
    ask: (path: string, options: Asking = {}) => ask(port, path, options),
    change: (key: string, strength: Strength = 'changed') => commitChange(db, key, strength),
    async [Symbol.asyncDispose]() {
      front.hangUp()
      front.server.closeAllConnections()
      front.server.close()
      front.close()
      await press.close()
      closeDatabase(db)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Asking = { method?: string; headers?: Record<string, string>; body?: string }

/** One request as a client sends it, without anything that a client library would add or follow. */
function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asking = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port,
      path,
      method,
      agent: false,
      headers: { host: 'bao.test', ...headers },
    })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: whole.toString(),
          body: whole,
        })
      })
    })
    outgoing.end(body)
  })
}

/** A change as a verb would commit it. */
export function commitChange(db: Db, key: string, strength: Strength) {
  db.insert(contentChanges).values({ key, strength, at: Date.now() }).run()
}
