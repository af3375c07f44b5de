import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#db/connection'

/** A request as it goes over the wire: nothing is added that a browser would add by itself. */
export type Sent = {
  method?: string
  path: string
  token?: string | null
  headers?: Record<string, string>
  body?: string | Buffer
}
export type Reply = { status: number; headers: IncomingHttpHeaders; text: string }

type Server = { origin: string }

export function send(server: Server, sent: Sent): Promise<Reply> {
  const { method = 'GET', path, token, headers = {}, body } = sent
  const cookie = token ? { cookie: `trangnhat=${token}` } : {}
  return new Promise((resolve, reject) => {
    const outgoing = request(
      new URL(path, server.origin),
      { method, headers: { ...cookie, ...headers }, agent: false },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text })
        })
        incoming.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** What a page of our own sends with a request that changes something. */
export const fromOurPage = (server: Server): Record<string, string> => ({
  origin: server.origin,
  'sec-fetch-site': 'same-origin',
})

/** The headers of the desk's own browser code. */
export const fromOurCode = (server: Server): Record<string, string> => ({
  ...fromOurPage(server),
  'content-type': 'application/json',
  'x-trangnhat-protocol': '1',
})

export type BuiltAction = { id: string; name: string; file: string }

/** Every server action of the build that is running. */
export function builtActions(): BuiltAction[] {
  const build = readFileSync('.build/current', 'utf8').trim()
  const path = join(`.next-${build}`, 'server/server-reference-manifest.json')
  const { node }: { node: Record<string, { exportedName: string; filename: string }> } = JSON.parse(
    readFileSync(path, 'utf8'),
  )
  return Object.entries(node).map(([id, { exportedName, filename }]) => ({
    id,
    name: exportedName,
    file: filename,
  }))
}

export function builtAction(name: string): BuiltAction {
  const found = builtActions().find((action) => action.name === name)
  if (!found) throw new Error(`no server action ${name} in this build`)
  return found
}

const boundary = '----trangnhat'

/** The address of a page that the action's form stands on. */
export const pageOf = ({ file }: BuiltAction, part: string): string => {
  const [, page = '/admin'] = /= actionsOf\(\s*'([^']+)'/.exec(readFileSync(file, 'utf8')) ?? []
  return page.replace('/**', '').replace('*', part)
}

/** The body with which the framework's client sends a form to an action that has a state before it. */
export function actionBody(fields: readonly (readonly [string, string])[]): string {
  const parts = [
    ...fields.map(([name, value]) => [`_1_${name}`, value] as const),
    ['0', JSON.stringify([{ status: 'idle' }, '$K1'])] as const,
  ]
  const lines = parts.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return `${lines.join('')}--${boundary}--\r\n`
}

/** The headers of a form that is sent to an action. */
export const actionHeaders = (id: string): Record<string, string> => ({
  'next-action': id,
  'content-type': `multipart/form-data; boundary=${boundary}`,
  accept: 'text/x-component',
})

/** What is watched of a table where not all of it is. */
const watched = new Map([
  // Being looked at changes when a device was last seen.
  ['sessions', 'SELECT token_hash, user_id, kind, created_at, expires_at FROM sessions'],
  // What follows by itself from a change that was made before: words are indexed, cards are drawn.
  ['jobs', `SELECT * FROM jobs WHERE kind NOT IN ('search', 'card')`],
  ['content_changes', `SELECT * FROM content_changes WHERE strength <> 'aged'`],
])

/** Who has a story open, how often somebody failed to sign in, what is read, what follows by itself. */
const unwatched = new Set([
  ...['presences', 'sign_in_failures'],
  ...['hourly_views', 'daily_views', 'most_read'],
  ...['search_places', 'search_words', 'search_refills', 'social_cards', 'deliveries'],
])

/**
 * A hash of everything that the database holds, but for when each device was last seen, what follows by
 * itself, and the tables that are not watched. Equal before and after: nothing was changed.
 */
export function contentHash(db: Db): string {
  const hash = createHash('sha256')
  const tables = db.$client
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
    .filter((name) => !unwatched.has(name))
  for (const table of tables) {
    hash.update(table)
    const rows = db.$client
      .prepare(watched.get(table) ?? `SELECT * FROM "${table}"`)
      .raw()
      .iterate()
    for (const row of rows) hash.update(JSON.stringify(row))
  }
  return hash.digest('hex')
}

/**
 * Waits until the site's own jobs are done, so that what changes afterwards was asked for. Letters are not
 * among them: without a mail server they wait in the desk's mailbox. Nor are cards, which nobody watches.
 */
export async function untilQuiet(db: Db) {
  const due = db.$client.prepare(
    `SELECT 1 FROM jobs WHERE done_at IS NULL AND kind NOT IN ('letter', 'card') AND run_at <= ? LIMIT 1`,
  )
  while (due.get(Date.now() + 60_000) !== undefined) await pause(200)
}
