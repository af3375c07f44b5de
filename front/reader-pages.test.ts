import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { type Answer, answerHtml, htmlPage, openTestFront } from '#test/front'

type Front = Awaited<ReturnType<typeof openTestFront>>

const statusOf = (answer: Answer) => String(answer.headers['cache-status'])

/** Every answer of the press from now on is held until it is let go. */
function hold(front: Front) {
  const held: { address: string; letGo: (html: string) => void }[] = []
  front.press.answer = (request, response) => {
    held.push({ address: request.url ?? '', letGo: (html) => answerHtml(response, html) })
  }
  return {
    held,
    until: (count: number) =>
      vi.waitUntil(() => held.length >= count, { interval: 1, timeout: 10_000 }),
  }
}

test('a page is rendered once and given out of the store until its key changes', async () => {
  await using front = await openTestFront()
  let edition = 0
  front.press.answer = (_request, response) =>
    answerHtml(response, htmlPage(`bản ${++edition}`, 'article:5'))
  expect(await front.ask('/a-5.html')).toMatchObject({ status: 200 })
  const second = await front.ask('/a-5.html')
  expect(second.text).toContain('bản 1')
  expect(statusOf(second)).toBe('trangnhat; hit')
  expect(second.headers['surrogate-key']).toBe('article:5')
  front.change('article:6')
  expect((await front.ask('/a-5.html')).text).toContain('bản 1')
  front.change('article:5')
  expect((await front.ask('/a-5.html')).text).toContain('bản 2')
})

test('a thousand readers of a cold page are one render', async () => {
  await using front = await openTestFront()
  const press = hold(front)
  let came = 0
  front.server.on('request', () => came++)
  const answers = Array.from({ length: 1000 }, () => front.ask('/lanh'))
  await vi.waitUntil(() => came === 1000, { timeout: 30_000 })
  press.held[0]?.letGo(htmlPage('một lần'))
  for (const answer of await Promise.all(answers)) expect(answer.text).toContain('một lần')
  expect(front.press.asked).toHaveLength(1)
})

test('a render that a change overtook is right for nobody who asks later', async () => {
  await using front = await openTestFront()
  const press = hold(front)
  const early = front.ask('/')
  await press.until(1)
  front.change('front')
  const late = front.ask('/')
  await press.until(2)
  press.held[1]?.letGo(htmlPage('mới'))
  expect((await late).text).toContain('mới')
  press.held[0]?.letGo(htmlPage('cũ'))
  expect((await early).text).toContain('cũ')
  expect((await front.ask('/')).text).toContain('mới')
  expect(front.press.asked).toHaveLength(2)
})

test('an overtaken render stands in when there is nothing better', async () => {
  await using front = await openTestFront()
  const press = hold(front)
  const early = front.ask('/')
  await press.until(1)
  front.change('front')
  press.held[0]?.letGo(htmlPage('cũ'))
  await early
  front.press.renderer.responsive = false
  expect(statusOf(await front.ask('/'))).toContain('stale')
  front.press.renderer.responsive = true
  const late = front.ask('/')
  await press.until(2)
  press.held[1]?.letGo(htmlPage('mới'))
  expect((await late).text).toContain('mới')
})

test('what is taken down while it is rendered is given to nobody', async () => {
  await using front = await openTestFront()
  const press = hold(front)
  const answer = front.ask('/')
  await press.until(1)
  front.change('headline:7', 'gone')
  press.held[0]?.letGo(htmlPage('tin bị rút', 'front headline:7'))
  await press.until(2)
  press.held[1]?.letGo(htmlPage('không còn tin ấy', 'front'))
  expect((await answer).text).toContain('không còn tin ấy')
})

test('changed pages stand in while there is nobody to render, gone ones never', async () => {
  await using front = await openTestFront()
  front.press.answer = (request, response) =>
    answerHtml(response, htmlPage('cũ', `article:${request.url?.slice(1)}`))
  await front.ask('/1')
  await front.ask('/2')
  front.change('article:1', 'changed')
  front.change('article:2', 'gone')
  front.press.renderer.responsive = false
  const stale = await front.ask('/1')
  expect(stale).toMatchObject({ status: 200 })
  expect(statusOf(stale)).toContain('stale')
  expect(stale.headers['cache-control']).toBe('no-store')
  const gone = await front.ask('/2')
  expect(gone.status).toBe(503)
  expect(gone.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' })
  front.press.renderer.responsive = true
  expect(statusOf(await front.ask('/1'))).toContain('miss')
})

test('a render that fails leaves the old page standing, and a new address with an error page', async () => {
  await using front = await openTestFront()
  await front.ask('/')
  front.change('front')
  front.press.answer = (_request, response) => answerHtml(response, 'lỗi', 500)
  expect(await front.ask('/')).toMatchObject({ status: 200 })
  const failed = await front.ask('/khac')
  expect(failed.status).toBe(500)
  expect(failed.text).toContain('Trang này đang gặp lỗi')
  expect(failed.headers['cache-control']).toBe('no-store')
})

test("the framework's empty error document is an error, whatever status it came with", async () => {
  await using front = await openTestFront()
  front.press.answer = (_request, response) =>
    answerHtml(response, '<!DOCTYPE html><html id="__next_error__"></html>')
  expect(await front.ask('/')).toMatchObject({ status: 500 })
})

test('a renderer that dies in the middle leaves nobody with half a page', async () => {
  await using front = await openTestFront()
  front.press.answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<!DOCTYPE html><html>')
    setImmediate(() => response.destroy())
  }
  expect(await front.ask('/')).toMatchObject({ status: 503 })
})

test('a renderer that goes deaf keeps no reader waiting', async () => {
  await using front = await openTestFront()
  const press = hold(front)
  const answer = front.ask('/')
  await press.until(1)
  front.press.renderer.responsive = false
  front.press.renderer.lose()
  expect(await answer).toMatchObject({ status: 503 })
})

test('who could be given an older page is not kept waiting for long', async () => {
  await using front = await openTestFront()
  await front.ask('/')
  front.change('front')
  const press = hold(front)
  expect(statusOf(await front.ask('/'))).toContain('stale')
  press.held[0]?.letGo(htmlPage('đã dựng xong'))
  await vi.waitFor(async () => expect((await front.ask('/')).text).toContain('đã dựng xong'))
})

test('an aged page is given out at once', async () => {
  await using front = await openTestFront()
  await front.ask('/')
  front.change('front', 'aged')
  const answer = await front.ask('/')
  expect(statusOf(answer)).toContain('aged')
  expect(front.press.asked).toHaveLength(1)
})

test('a page ends when it said that it would', async () => {
  await using front = await openTestFront()
  const until = Date.now() + 150
  front.press.answer = (_request, response) =>
    answerHtml(response, htmlPage('x', 'front', `<meta name="page-until" content="${until}"/>`))
  await front.ask('/')
  expect(statusOf(await front.ask('/'))).toBe('trangnhat; hit')
  await vi.waitUntil(() => Date.now() > until)
  expect(statusOf(await front.ask('/'))).toContain('miss')
})

test('statuses that a page asks for are given, and refusals are kept for a moment only', async () => {
  await using front = await openTestFront()
  front.press.answer = (request, response) =>
    answerHtml(
      response,
      htmlPage(
        'x',
        'article:9',
        `<meta name="page-status" content="${request.url === '/rut' ? 410 : 404}"/>`,
      ),
    )
  expect(await front.ask('/rut')).toMatchObject({ status: 410 })
  const missing = await front.ask('/khong-co')
  expect(missing).toMatchObject({ status: 404 })
  expect(missing.headers['cache-control']).toBe('public, max-age=0, s-maxage=10')
  expect(missing.headers.etag).toBeUndefined()
  expect(statusOf(await front.ask('/khong-co'))).toContain('hit')
  front.change('article:9')
  expect(statusOf(await front.ask('/khong-co'))).toContain('miss')
})

test('a permanent redirect is kept until anything changes, a passing one is not kept', async () => {
  await using front = await openTestFront()
  front.press.answer = (request, response) => {
    response.writeHead(request.url === '/tam' ? 307 : 308, { location: '/moi' })
    response.end('thân')
  }
  const moved = await front.ask('/cu')
  expect(moved).toMatchObject({ status: 308, text: '' })
  expect(moved.headers.location).toBe('/moi')
  expect(statusOf(await front.ask('/cu'))).toContain('hit')
  front.change('article:1')
  expect(statusOf(await front.ask('/cu'))).toContain('miss')
  const passing = await front.ask('/tam')
  expect(passing.headers['cache-control']).toBe('no-store')
  expect(statusOf(await front.ask('/tam'))).toContain('miss')
})

test('an answer with a cookie is nobody else’s', async () => {
  await using front = await openTestFront()
  front.press.answer = (_request, response) => {
    response.setHeader('set-cookie', 'phien=1')
    answerHtml(response, htmlPage('của riêng'))
  }
  const answer = await front.ask('/')
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(statusOf(await front.ask('/'))).toContain('miss')
})

test('the same page comes in three encodings, each with a validator of its own', async () => {
  await using front = await openTestFront()
  const plain = await front.ask('/')
  const br = await front.ask('/', { headers: { 'accept-encoding': 'br, gzip' } })
  const gzip = await front.ask('/', { headers: { 'accept-encoding': 'gzip' } })
  expect(plain.text).toContain('trang')
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text)
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text)
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  expect(Number(gzip.headers['content-length'])).toBe(gzip.body.length)
  const etag = String(gzip.headers.etag)
  const again = (headers: Record<string, string>) => front.ask('/', { headers })
  const unchanged = await again({ 'accept-encoding': 'gzip', 'if-none-match': `"x", W/${etag}` })
  expect(unchanged).toMatchObject({ status: 304, text: '' })
  expect(unchanged.headers.etag).toBe(etag)
  expect(await again({ 'accept-encoding': 'br', 'if-none-match': etag })).toMatchObject({
    status: 200,
  })
})

test('who asks by time is told when it is the same, and never when it is not', async () => {
  await using front = await openTestFront()
  const first = await front.ask('/rss.xml')
  const since = String(first.headers['last-modified'])
  expect(Date.parse(since)).toBeLessThanOrEqual(Date.now())
  const asked = (headers: Record<string, string>) => front.ask('/rss.xml', { headers })
  expect(await asked({ 'if-modified-since': since })).toMatchObject({ status: 304, text: '' })
  const long = new Date(Date.parse(since) - 60_000).toUTCString()
  expect(await asked({ 'if-modified-since': long })).toMatchObject({ status: 200 })
  expect(await asked({ 'if-modified-since': 'hôm qua' })).toMatchObject({ status: 200 })
  // The tag decides where both are sent.
  const both = { 'if-modified-since': since, 'if-none-match': '"khac"' }
  expect(await asked(both)).toMatchObject({ status: 200 })

  // Made anew and the same in every byte, it has not changed.
  front.change('front')
  const again = await asked({ 'if-modified-since': since })
  expect(statusOf(again)).toContain('miss')
  expect(again.status).toBe(304)

  // Changed within the same second, it is later all the same.
  front.press.answer = (_request, response) => answerHtml(response, htmlPage('khác'))
  front.change('front')
  const changed = await asked({ 'if-modified-since': since })
  expect(changed).toMatchObject({ status: 200 })
  expect(Date.parse(String(changed.headers['last-modified']))).toBeGreaterThan(Date.parse(since))
})

test('HEAD says what GET would, cold and stored', async () => {
  await using front = await openTestFront()
  const cold = await front.ask('/', { method: 'HEAD' })
  const get = await front.ask('/')
  const stored = await front.ask('/', { method: 'HEAD' })
  for (const head of [cold, stored]) {
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  }
  expect(front.press.asked.map(({ method }) => method)).toEqual(['GET'])
})

test('junk parameters neither miss nor grow the store', async () => {
  await using front = await openTestFront()
  await front.ask('/kinh-te?trang=2')
  for (let count = 0; count < 200; count++)
    await front.ask(`/kinh-te?trang=2&utm_source=${count}&_rsc=${count}`)
  expect(front.press.asked.map(({ url }) => url)).toEqual(['/kinh-te?trang=2'])
  expect(front.store.size).toBe(1)
})

test('ten thousand made-up addresses stay within the bound', async () => {
  await using front = await openTestFront({ storeBytes: 500_000 })
  front.press.answer = (_request, response) => answerHtml(response, htmlPage('x'.repeat(2000)))
  for (let round = 0; round < 40; round++) {
    await Promise.all(
      Array.from({ length: 8 }, (_, place) => front.ask(`/bia-${round * 8 + place}`)),
    )
    expect(front.store.bytes).toBeLessThanOrEqual(500_000)
  }
})

test('more than can be rendered is refused at once, what is kept is given all the same', async () => {
  await using front = await openTestFront()
  await front.ask('/')
  front.change('front')
  const press = hold(front)
  const refused: Answer[] = []
  const flood = Array.from({ length: 400 }, async (_, place) => {
    const answer = await front.ask(`/lu-${place}`)
    if (answer.status === 503) refused.push(answer)
  })
  // Nothing has been rendered yet, and nothing will be before this.
  await vi.waitUntil(() => refused.length >= 100, { timeout: 20_000 })
  expect(press.held).toHaveLength(8)
  expect(refused[0]?.headers).toMatchObject({ 'retry-after': '2', 'cache-control': 'no-store' })
  expect(statusOf(await front.ask('/'))).toContain('stale')
  front.press.answer = (_request, response) => answerHtml(response, htmlPage('x'))
  for (const { letGo } of press.held) letGo(htmlPage('x'))
  await Promise.all(flood)
  expect(statusOf(await front.ask('/'))).toContain('miss')
})

test('search is rendered for each who asks and kept for nobody', async () => {
  await using front = await openTestFront()
  const first = await front.ask('/tim-kiem?q=doi+moi&x=1')
  expect(first.headers['cache-control']).toBe('no-store')
  await front.ask('/tim-kiem?q=doi+moi')
  expect(front.press.asked.map(({ url }) => url)).toEqual([
    '/tim-kiem?q=doi+moi',
    '/tim-kiem?q=doi+moi',
  ])
  expect(front.store.size).toBe(0)
})

test('suggestions have a limit of their own, which leaves searches alone', async () => {
  await using front = await openTestFront()
  const statuses = await Promise.all(
    Array.from({ length: 130 }, () =>
      front.ask('/tim-kiem/goi-y?q=doi').then(({ status }) => status),
    ),
  )
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(50)
  expect((await front.ask('/tim-kiem?q=doi+moi')).status).toBe(200)
  expect(front.store.size).toBe(0)
})

test('feeds say in headers what pages say in metas', async () => {
  await using front = await openTestFront()
  front.press.answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'page-keys': 'feeds latest' })
    response.end('<rss/>')
  }
  const feed = await front.ask('/rss.xml')
  expect(feed).toMatchObject({ status: 200, text: '<rss/>' })
  expect(feed.headers).toMatchObject({
    'content-type': 'application/rss+xml',
    'surrogate-key': 'feeds latest',
  })
  expect(feed.headers['page-keys']).toBeUndefined()
  front.change('tag:1')
  expect(statusOf(await front.ask('/rss.xml'))).toContain('hit')
  front.change('latest')
  expect(statusOf(await front.ask('/rss.xml'))).toContain('miss')
})

test('a kept connection that the renderer closed is tried again', async () => {
  await using front = await openTestFront()
  await front.ask('/1')
  let refused = 0
  front.press.answer = (request, response) => {
    if (refused++ === 0) return void request.socket.resetAndDestroy()
    answerHtml(response, htmlPage('lần hai'))
  }
  expect((await front.ask('/2')).text).toContain('lần hai')
})
