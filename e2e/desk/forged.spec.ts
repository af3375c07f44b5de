import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { oneTimeLinks, users } from '#db/schema/users'
import { write } from '#db/write'
import { issueLink } from '#newsroom/accounts/links'
import { freePort } from '#test/free-port'
import { projectFiles } from '../../test/house.ts'
import { type Site, startSite } from '../site.ts'
import { expect, sessionOf, test } from './callers.ts'
import { everyField, forgeries, ownPage, type Scene, scene, tryEverything } from './forgeries.ts'
import { atDatabase } from './people.ts'
import {
  actionBody,
  actionHeaders,
  builtAction,
  builtActions,
  contentHash,
  fromOurCode,
  fromOurPage,
  pageOf,
  send,
  untilQuiet,
} from './wire.ts'

test('a request that no page of our own sent changes nothing, and is told so', async ({
  site,
  db,
}) => {
  test.setTimeout(240_000)
  const set = await scene(db)
  const before = contentHash(db)
  const wrong: string[] = []
  for (const [name, headers] of Object.entries(forgeries(site.origin))) {
    for (const [asked, { status }] of await tryEverything(site, set, set.boss, headers)) {
      const ours = headers.origin === site.origin
      if (ours ? status >= 500 : status !== 403) wrong.push(`${name}: ${asked} ${status}`)
    }
    if (contentHash(db) !== before) wrong.push(`${name}: the database changed`)
  }
  expect(wrong).toEqual([])
  // The same request from our own page does something: the forms above are not idle.
  await send(site, {
    method: 'POST',
    path: '/admin/tin',
    token: set.boss,
    headers: { ...fromOurPage(site), ...actionHeaders(builtAction('trashStories').id) },
    body: actionBody(everyField(set)),
  })
  expect(contentHash(db)).not.toBe(before)
})

test('behind the front door, the desk refuses forged requests by itself', async ({ site, db }) => {
  test.setTimeout(240_000)
  const set = await scene(db)
  const renderer = await startRenderer(site)
  try {
    const before = contentHash(db)
    const wrong: string[] = []
    for (const [name, headers] of Object.entries(forgeries(site.origin))) {
      await tryEverything(renderer, set, set.boss, headers)
      if (contentHash(db) !== before) wrong.push(`${name}: the database changed`)
    }
    expect(wrong).toEqual([])
    await tryEverything(renderer, set, set.boss, fromOurPage(site))
    expect(contentHash(db)).not.toBe(before)
  } finally {
    await renderer.stop()
  }
})

test('an action does nothing for a stranger, whichever page it is posted to', async ({
  site,
  db,
}) => {
  test.setTimeout(240_000)
  const set = await scene(db)
  const pages = [
    '/',
    '/admin/dang-nhap',
    `/admin/tin/${set.story.articleId}`,
    `/admin/xem-truoc/${set.story.revisionId}`,
    '/admin/nguoi-dung',
  ]
  const before = contentHash(db)
  const wrong: string[] = []
  const strangers = ['anonymous', 'unknown token', 'disabled', 'half signed in'] as const
  // Half way in, one may go back to the sign-in page: that ends the half session itself.
  const own = new Set(['goBack', 'leave'])
  for (const path of pages) {
    for (const name of strangers) {
      for (const action of builtActions()) {
        if (name === 'half signed in' && own.has(action.name)) continue
        const { status } = await send(site, {
          method: 'POST',
          path,
          token: set.callers[name].token,
          headers: { ...fromOurPage(site), ...actionHeaders(action.id) },
          body: actionBody(everyField(set)),
        })
        if (status >= 500) wrong.push(`${path}, ${name}: ${action.name} ${status}`)
      }
    }
    if (contentHash(db) !== before) wrong.push(`${path}: the database changed`)
  }
  expect(wrong).toEqual([])
})

test('an action does nothing for those who may, when it is sent to another page', async ({
  site,
  db,
}) => {
  test.setTimeout(240_000)
  const set = await scene(db)
  const { story, boss } = set
  const pages = [
    '/',
    '/admin',
    '/admin/dang-nhap',
    '/admin/tin',
    `/admin/tin/${story.articleId}`,
    `/admin/tin/${story.articleId}/lich-su`,
    `/admin/xem-truoc/${story.revisionId}`,
    '/admin/nguoi-dung',
    '/admin/cau-hinh',
    '/admin/kho',
  ]
  const before = contentHash(db)
  const wrong: string[] = []
  for (const action of builtActions()) {
    // Signing out stands on every page of the desk.
    if (action.name === 'leave') continue
    for (const path of pages) {
      if (path === ownPage(action, set)) continue
      const { status } = await send(site, {
        method: 'POST',
        path,
        token: boss,
        // A client cannot say for the front door where it sent the form.
        headers: {
          ...fromOurPage(site),
          ...actionHeaders(action.id),
          'x-trangnhat-path': ownPage(action, set),
          referer: `${site.origin}${ownPage(action, set)}`,
        },
        body: actionBody(everyField(set)),
      })
      if (status >= 500) wrong.push(`${path}: ${action.name} ${status}`)
    }
    if (contentHash(db) !== before) wrong.push(`${action.name}: the database changed`)
  }
  expect(wrong).toEqual([])
})

test('reading changes nothing: every page and handler, by GET and by HEAD', async ({
  site,
  db,
}) => {
  test.setTimeout(240_000)
  const set = await scene(db)
  const before = contentHash(db)
  const wrong: string[] = []
  for (const path of deskPaths(set)) {
    for (const method of ['GET', 'HEAD']) {
      for (const headers of [{}, actionHeaders(builtAction('trashStories').id)]) {
        const { status } = await send(site, { method, path, token: set.boss, headers })
        if (status >= 500) wrong.push(`${method} ${path}: ${status}`)
      }
    }
  }
  expect(contentHash(db)).toBe(before)
  expect(deskPaths(set).length).toBeGreaterThan(30)
  expect(wrong).toEqual([])
})

test('a link that was used once sets no other password', async ({ site, db }) => {
  const { callers } = await scene(db)
  const { userId } = callers.reporter.person
  const token = write(db, (tx) => issueLink(tx, 'reset', userId))
  const choose = (password: string) => followLink(site, 'resetPassword', { token, password })
  const first = contentHash(db)
  await choose('câu thứ nhất chỉ mình biết')
  const used = contentHash(db)
  expect(used).not.toBe(first)
  const again = await choose('câu thứ hai của kẻ khác')
  expect(again.text).toContain('đã dùng rồi hoặc đã hết hạn')
  expect(contentHash(db)).toBe(used)

  const late = write(db, (tx) => issueLink(tx, 'invite', userId))
  db.update(oneTimeLinks)
    .set({ expiresAt: Date.now() - 1 })
    .run()
  const ended = contentHash(db)
  await followLink(site, 'acceptInvitation', { token: late, password: 'câu thứ ba rất dài' })
  expect(contentHash(db)).toBe(ended)
})

test('the set-up link makes one editor-in-chief and never a second', async () => {
  test.setTimeout(240_000)
  const site = await startSite()
  try {
    const token = /\/admin\/cai-dat-dau\/([\w-]{43})/.exec(site.said())?.[1] ?? ''
    const open = (name: string) =>
      followLink(site, 'openNewsroom', {
        token,
        name,
        email: `${name}@bao.example`,
        password: 'đồi chè xanh buổi sớm',
      })
    const count = () =>
      atDatabase(site, (db) => db.select({ id: users.id }).from(users).all().length)
    const accounts = await count()
    await atDatabase(site, untilQuiet)
    await open('mai')
    expect(await count()).toBe(accounts + 1)
    const used = await atDatabase(site, contentHash)
    await open('ke-xau')
    expect(await atDatabase(site, contentHash)).toBe(used)
  } finally {
    await site.stop()
  }
})

test('a session ends with its account: nothing more is read or done by it', async ({
  site,
  db,
}) => {
  const set = await scene(db)
  const { person } = set.callers.managing_editor
  const token = sessionOf(db, person, 'full')
  const look = () => send(site, { path: `/admin/api/tin/${set.story.articleId}`, token })
  expect((await look()).status).toBe(200)
  db.update(users).set({ disabledAt: Date.now() }).where(eq(users.id, person.userId)).run()
  expect((await look()).status).toBe(401)
  const before = contentHash(db)
  const answers = await tryEverything(site, set, token, fromOurPage(site))
  const handled = answers.filter(([asked]) => asked.startsWith('/'))
  expect(handled.map(([asked, { status }]) => `${asked} ${status}`)).toEqual(
    handled.map(([asked]) => `${asked} 401`),
  )
  expect(contentHash(db)).toBe(before)
  const code = await send(site, {
    method: 'POST',
    path: '/admin/api/tin',
    token,
    headers: fromOurCode(site),
    body: '{}',
  })
  expect(code.status).toBe(401)
})

function followLink(site: Site, action: string, fields: Record<string, string>) {
  return send(site, {
    method: 'POST',
    path: pageOf(builtAction(action), fields.token ?? ''),
    headers: { ...fromOurPage(site), ...actionHeaders(builtAction(action).id) },
    body: actionBody(Object.entries(fields)),
  })
}

/** The address of every page and handler below /admin, with a story, a version and a token that exist. */
function deskPaths({ callers, story }: Scene): string[] {
  const values: Record<string, string> = {
    revision: String(story.revisionId),
    asset: '1',
    token: 'A'.repeat(43),
    '...rest': 'khong-co/trang-nay',
  }
  return projectFiles()
    .filter((file) => /^app\/\((desk|preview)\)\/admin\/(.*\/)?(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const path = file
        .replace(/^app/, '')
        .replace(/\/(page\.tsx|route\.ts)$/, '')
        .replaceAll(/\/\([^)]+\)/g, '')
      const id = path.startsWith('/admin/nguoi-dung')
        ? callers.reporter.person.userId
        : path.includes('/kho/')
          ? 1
          : story.articleId
      return path.replaceAll(/\[([^\]]+)\]/g, (_, name: string) => values[name] ?? String(id))
    })
}

/** The framework's server of the same build on the same data, without the front door before it. */
async function startRenderer(site: Site) {
  const port = await freePort()
  const build = readFileSync('.build/current', 'utf8').trim()
  const child: ChildProcess = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BUILD_DIR: `.next-${build}`,
        DATA_DIR: resolve(site.dataFolder),
        SITE_URL: site.origin,
        NEXT_TELEMETRY_DISABLED: '1',
      },
      stdio: 'ignore',
    },
  )
  const origin = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error('the renderer ended at start')
    const ready = await fetch(`${origin}/admin/dang-nhap`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) break
    await pause(100)
  }
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { origin, stop }
}
