import { get } from 'node:http'
import { connect } from 'node:net'
import { createGunzip } from 'node:zlib'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { redirects } from '#db/schema/records'
import { answerHtml, htmlPage, openTestFront } from '#test/front'

const origin = { origin: 'http://bao.test' }

test('another host is told where the paper is, before anything else', async () => {
  await using front = await openTestFront()
  await front.ask('/')
  for (const path of ['/', '/admin', '/kinh-te']) {
    const answer = await front.ask(path, { headers: { host: 'khac.test"><b>' } })
    expect(answer.status).toBe(421)
    expect(answer.text).toContain('http://bao.test')
    expect(answer.text).toContain('SITE_URL')
    expect(answer.text).not.toContain('"><b>')
  }
  expect(await front.ask('/', { headers: { host: 'BAO.test:80' } })).toMatchObject({ status: 200 })
  expect(await front.ask('/healthz', { headers: { host: '10.0.0.1' } })).toMatchObject({
    status: 200,
  })
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is not for reader pages',
  async (method) => {
    await using front = await openTestFront()
    const answer = await front.ask('/kinh-te', { method, headers: origin })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(front.press.asked).toEqual([])
  },
)

test('a GET with a body is refused', async () => {
  await using front = await openTestFront()
  expect(await front.ask('/', { headers: { 'content-length': '3' }, body: 'abc' })).toMatchObject({
    status: 400,
  })
})

test('the desk is written to from its own pages only', async () => {
  await using front = await openTestFront()
  const post = (headers: Record<string, string>) =>
    front.ask('/admin/bai-viet', { method: 'POST', headers, body: 'x' })
  for (const headers of [
    {},
    { origin: 'null' },
    { origin: 'https://bao.test' },
    { origin: 'http://bao.test.evil' },
  ]) {
    expect(await post(headers as Record<string, string>)).toMatchObject({ status: 403 })
  }
  expect(front.press.asked).toEqual([])
  expect(await post(origin)).toMatchObject({ status: 200 })
  expect(front.press.asked[0]).toMatchObject({ method: 'POST', url: '/admin/bai-viet' })
})

test('the desk goes through with its cookies, a fresh nonce, and is never kept', async () => {
  await using front = await openTestFront()
  front.press.answer = (request, response) => {
    response.setHeader('set-cookie', ['a=1; HttpOnly', 'b=2'])
    response.setHeader('x-powered-by', 'Next.js')
    answerHtml(response, htmlPage(String(request.headers.cookie)))
  }
  const asked = () =>
    front.ask('/admin/x.css?a=1&b=2', {
      headers: {
        cookie: 'phien=bi-mat',
        'x-forwarded-host': 'evil.test',
        'x-middleware-subrequest': 'x',
      },
    })
  const [first, second] = [await asked(), await asked()]
  expect(first.text).toContain('bi-mat')
  expect(first.text).toContain('page-keys')
  expect(first.headers['set-cookie']).toEqual(['a=1; HttpOnly', 'b=2'])
  expect(first.headers).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(first.headers['x-powered-by']).toBeUndefined()
  const policies = [first, second].map(({ headers }) => String(headers['content-security-policy']))
  expect(policies[0]).not.toBe(policies[1])
  expect(policies[0]).not.toMatch(/script-src[^;]*unsafe/)
  const [came] = front.press.asked
  expect(came?.url).toBe('/admin/x.css?a=1&b=2')
  expect(came?.headers['content-security-policy']).toBe(policies[0])
  expect(came?.headers['x-forwarded-host']).toBe('bao.test')
  expect(came?.headers['x-middleware-subrequest']).toBeUndefined()
  expect(front.store.size).toBe(0)
})

test('a desk page is packed on its way, piece by piece', async () => {
  await using front = await openTestFront()
  let finish = () => {}
  front.press.answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', vary: 'rsc' })
    response.write('đầu trang ')
    finish = () => response.end('cuối trang')
  }
  const heard = new Promise<string>((resolve, reject) => {
    const headers = { host: 'bao.test', 'accept-encoding': 'gzip, br' }
    get(
      { host: '127.0.0.1', port: front.port, path: '/admin', agent: false, headers },
      (incoming) => {
        expect(incoming.headers['content-encoding']).toBe('gzip')
        let text = ''
        incoming.pipe(createGunzip()).on('data', (chunk) => {
          text += chunk
          // The first piece is read before the last one exists.
          if (text === 'đầu trang ') finish()
          if (text.includes('cuối')) resolve(text)
        })
      },
    ).on('error', reject)
  })
  expect(await heard).toBe('đầu trang cuối trang')
})

test('the preview may be framed by the desk, nothing else may be framed at all', async () => {
  await using front = await openTestFront()
  const policyOf = async (path: string) =>
    String((await front.ask(path)).headers['content-security-policy'])
  expect(await policyOf('/admin/xem-truoc/5')).toContain("frame-ancestors 'self'")
  expect(await policyOf('/admin')).toContain("frame-ancestors 'none'")
  expect(await policyOf('/')).toContain("frame-ancestors 'none'")
})

test('a reader page allows our scripts and no others', async () => {
  await using front = await openTestFront()
  const { headers } = await front.ask('/')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("script-src http://bao.test/assets/ 'sha256-abc';")
  expect(policy).toContain("default-src 'none'")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('over https browsers are told to stay there', async () => {
  await using front = await openTestFront({ url: 'https://bao.test' })
  expect((await front.ask('/')).headers['strict-transport-security']).toBe('max-age=31536000')
})

test('nothing that a client says reaches the render of a page', async () => {
  await using front = await openTestFront()
  const names = fc.constantFrom(
    'rsc',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-router-segment-prefetch',
    'next-url',
    'next-action',
    'next-resume',
    'x-nextjs-data',
    'x-middleware-subrequest',
    'x-middleware-prefetch',
    'x-invoke-path',
    'x-invoke-status',
    'x-matched-path',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-prefix',
    'x-original-url',
    'x-rewrite-url',
    'x-host',
    'forwarded',
    'cookie',
    'purpose',
    'authorization',
    'accept',
    'accept-language',
    'user-agent',
    'referer',
    'upgrade',
    'content-security-policy',
  )
  const value = fc.constantFrom('1', 'evil.test', '/admin', 'text/x-component', 'x'.repeat(900))
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, value), async (headers) => {
      const path = `/trang-${count++}`
      const poisoned = await front.ask(`${path}?_rsc=${count}&x-matched-path=/admin`, { headers })
      const { connection: _, ...asked } = front.press.asked.at(-1)?.headers ?? {}
      expect(asked).toEqual({
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        host: 'bao.test',
        'user-agent': 'TrangNhat',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-host': 'bao.test',
        'x-forwarded-port': '80',
        'x-forwarded-proto': 'http',
      })
      const anonymous = await front.ask(path)
      expect(anonymous.text).toBe(poisoned.text)
      expect(anonymous.status).toBe(200)
    }),
    { numRuns: 60 },
  )
})

test.each([
  '/admin/x.css',
  '/%61dmin',
  '/admin%2f',
  '/admin%2Fx',
  '//admin',
  '/x/../admin',
  '/./admin',
  '/ADMIN/',
  '/admin/',
  '/admin;x',
  '/admin%00',
  '/%2e%2e/admin',
  '/\\admin',
  '/admin/%2e%2e/kinh-te',
])('no way of writing %s puts a desk page into the store', async (path) => {
  await using front = await openTestFront()
  front.press.answer = (request, response) =>
    answerHtml(response, htmlPage(request.headers.cookie ? 'bí mật của tòa soạn' : 'công khai'))
  for (const method of ['HEAD', 'GET']) {
    await front.ask(path, { method, headers: { cookie: 'phien=1' } })
  }
  const anonymous = await front.ask(path)
  expect(anonymous.text).not.toContain('bí mật')
})

test('old addresses lead on, with the query that belonged to them', async () => {
  await using front = await openTestFront()
  const at = { createdAt: 1 }
  front.db
    .insert(redirects)
    .values([
      { fromPath: '/?p=12', toPath: '/kinh-te/a-1.html', ...at },
      { fromPath: '/2019/bai-cu', toPath: '/xa-hoi/b-2.html', ...at },
    ])
    .run()
  const leads = async (path: string) => {
    const { status, headers } = await front.ask(path)
    return [status, headers.location]
  }
  expect(await leads('/?p=12')).toEqual([301, '/kinh-te/a-1.html'])
  expect(await leads('/2019/bai-cu/')).toEqual([301, '/xa-hoi/b-2.html'])
  expect(await leads('/2019/bai-cu?utm_source=x')).toEqual([301, '/xa-hoi/b-2.html'])
  expect(await leads('/?p=13')).toEqual([200, undefined])
  expect(await leads('/kinh-te/')).toEqual([308, '/kinh-te'])
  expect(await leads('/kinh-te?trang=1')).toEqual([308, '/kinh-te'])
})

test('readiness tells the truth', async () => {
  await using front = await openTestFront()
  expect(await front.ask('/readyz')).toMatchObject({ status: 200 })
  front.press.renderer.responsive = false
  expect(await front.ask('/readyz')).toMatchObject({ status: 503 })
  expect(await front.ask('/healthz')).toMatchObject({ status: 200 })
})

test('figures are for this machine, or for who knows the word', async () => {
  await using open = await openTestFront()
  await open.ask('/')
  await open.ask('/')
  const { text } = await open.ask('/metrics')
  expect(text).toContain('trangnhat_answers_total{kind="hit"} 1')
  expect(text).toMatch(/trangnhat_store_pages 1\n/)
  expect(text).toMatch(/trangnhat_render_seconds_count 1\n/)
  expect(await open.ask('/metrics', { headers: { 'x-forwarded-for': '1.2.3.4' } })).toMatchObject({
    status: 404,
  })
  await using closed = await openTestFront({ metricsToken: 'mot-tu-du-dai-de-dung' })
  expect(await closed.ask('/metrics')).toMatchObject({ status: 404 })
  const headers = { authorization: 'Bearer mot-tu-du-dai-de-dung' }
  expect(await closed.ask('/metrics', { headers })).toMatchObject({ status: 200 })
})

test('a client that says more than it may, or nonsense, is cut off', async () => {
  await using front = await openTestFront()
  const say = (text: string) =>
    new Promise<string>((resolve) => {
      let heard = ''
      const socket = connect(front.port, '127.0.0.1', () => socket.write(text))
      socket.on('data', (chunk) => {
        heard += chunk
      })
      socket.on('error', () => resolve(heard))
      socket.on('close', () => resolve(heard))
    })
  expect(
    await say(`GET / HTTP/1.1\r\nHost: bao.test\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`),
  ).toContain(' 431 ')
  expect(await say('không phải HTTP\r\n\r\n')).toContain(' 400 ')
  expect(await say('CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test\r\n\r\n')).toBe('')
  await vi.waitFor(async () => expect(await front.ask('/')).toMatchObject({ status: 200 }))
})

test('a database that cannot be read any more is told to who asks, and ends nothing', async () => {
  await using front = await openTestFront()
  await front.ask('/kinh-te')
  // It lets go of the database and goes on listening.
  front.close()
  expect(await front.ask('/kinh-te')).toMatchObject({ status: 500 })
  expect(await front.ask('/xa-hoi')).toMatchObject({ status: 500 })
  expect((await front.ask('/readyz')).text).toContain('cơ sở dữ liệu')
  expect(await front.ask('/healthz')).toMatchObject({ status: 200 })
})

test('whoever goes away while the desk answers takes nobody with them', async () => {
  await using front = await openTestFront()
  front.press.answer = (_request, response) => answerHtml(response, 'trang bàn việc'.repeat(500))
  const goAway = (turns: number) =>
    new Promise<void>((resolve) => {
      const socket = connect(front.port, '127.0.0.1', () => {
        socket.write('GET /admin HTTP/1.1\r\nHost: bao.test\r\nAccept-Encoding: gzip\r\n\r\n')
        const wait = (left: number) => {
          if (left > 0) return setImmediate(wait, left - 1)
          socket.resetAndDestroy()
          return resolve()
        }
        wait(turns)
      })
    })
  for (let round = 0; round < 1500; round++) await goAway(round % 25)
  expect(await front.ask('/admin')).toMatchObject({ status: 200 })
})
