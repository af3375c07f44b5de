import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { factsOf } from '#test/schema-org'
import { faultsOf } from '#test/xml'
import { expect, test } from '../fixtures.ts'

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)

/** Of the front page, the address with its stroke and that without are one. */
const canonicalOf = (html: string) => {
  const named = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
  return named && new URL(named).href
}

test('every address in the sitemaps answers 200 and is canonical, and the sitemaps are right', async ({
  request,
  site,
}) => {
  test.setTimeout(240_000)
  const read = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-type'], path).toContain('application/xml')
    const text = await answer.text()
    expect(await faultsOf(text, 'sitemap'), path).toEqual([])
    return locations(text)
  }
  const files = await read('/sitemap.xml')
  expect(files).toContain(`${site.origin}/sitemaps/trang.xml`)
  const pages = (await Promise.all(files.map(read))).flat()
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages.length).toBeGreaterThan(100)
  const news = await read('/news-sitemap.xml')
  expect(news.length).toBeGreaterThan(0)
  expect(news.filter((url) => !pages.includes(url))).toEqual([])
  for (const url of pages) {
    const answer = await request.get(url, { maxRedirects: 0 })
    expect(answer.status(), url).toBe(200)
    const html = await answer.text()
    expect(canonicalOf(html), url).toBe(url)
    expect(html, url).not.toContain('"noindex')
    expect(factsOf(html).length, url).toBeGreaterThan(1)
  }
})

test('every feed that a page offers can be read, and leads to canonical pages', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const pages = ['/', '/kinh-te', '/thoi-su/giao-thong']
  for (const kind of ['su-kien', 'tu-khoa', 'tac-gia']) {
    const lists = await request.get('/sitemaps/trang.xml').then((answer) => answer.text())
    const found = locations(lists).find((url) => url.includes(`/${kind}/`))
    pages.push(new URL(found ?? '').pathname)
  }
  for (const page of pages) {
    const html = await request.get(page).then((answer) => answer.text())
    const offered = [
      ...html.matchAll(/<link rel="alternate" type="(application\/[a-z+]+)"[^>]* href="([^"]+)"/g),
    ].map(([, type, href = '']) => ({ type, href }))
    expect(offered.map(({ type }) => type).toSorted(), page).toEqual([
      'application/atom+xml',
      'application/feed+json',
      'application/rss+xml',
    ])
    for (const { type, href } of offered) {
      const answer = await request.get(href, { maxRedirects: 0 })
      expect(answer.status(), href).toBe(200)
      expect(answer.headers()['content-type'], href).toContain(type)
      const text = await answer.text()
      if (type === 'application/feed+json') {
        const [first] = parseJsonFeed(text).items ?? []
        const story = await request.get(first?.url ?? '', { maxRedirects: 0 })
        expect([story.status(), canonicalOf(await story.text())]).toEqual([200, first?.url])
      } else {
        const kind = type === 'application/rss+xml' ? 'rss' : 'atom'
        expect(await faultsOf(text, kind), href).toEqual([])
      }
    }
  }
})

test('a feed that has not changed is not sent again, and travels packed', async ({ request }) => {
  const first = await request.get('/rss.xml', { headers: { 'accept-encoding': 'br' } })
  const { etag = '', ...headers } = first.headers()
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'surrogate-key': expect.any(String) })
  expect(headers).not.toHaveProperty('page-keys')
  expect(headers['surrogate-key']?.split(' ')).toContain('feeds')
  const again = await request.get('/rss.xml', {
    headers: { 'if-none-match': etag, 'accept-encoding': 'br' },
  })
  expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  expect(again.headers()['cache-status']).toContain('hit')
})

test.describe('what is not there', () => {
  test.use({ expectedStatuses: [404] })
  test('is said so, in a word', async ({ request }) => {
    const absent = [
      '/khong-co/rss.xml',
      '/kinh-te/khong-co/atom.xml',
      '/tu-khoa/khong-co/feed.json',
      '/sitemaps/1999-01.xml',
      '/sitemaps/khac.xml',
      `/${'0'.repeat(32)}.txt`,
      '/api/nguon-tin/rss.xml',
    ]
    for (const path of absent) expect((await request.get(path)).status(), path).toBe(404)
  })
})

test('texts for crawlers and for those who find a hole', async ({ request, site }) => {
  const robots = await request.get('/robots.txt').then((answer) => answer.text())
  expect(robots).toContain(`Sitemap: ${site.origin}/sitemap.xml\n`)
  expect(robots).toContain('Disallow: /admin\n')
  const security = await request.get('/.well-known/security.txt')
  expect(security.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await security.text()
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m)
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now() + 86_400_000)
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
})

test('what is shared is a picture of the right size, at an address of its own', async ({
  request,
}) => {
  const pages = ['/', '/kinh-te', '/moi-nhat']
  const news = parseRssFeed(await request.get('/rss.xml').then((answer) => answer.text()))
  pages.push(...(news.items ?? []).slice(0, 12).map(({ link }) => new URL(link ?? '').pathname))
  for (const page of pages) {
    const html = await request.get(page).then((answer) => answer.text())
    const meta = (name: string) =>
      new RegExp(`<meta property="og:image${name}" content="([^"]+)"`).exec(html)?.[1] ?? ''
    expect([meta(':width'), meta(':height')], page).toEqual(['1200', '630'])
    expect(meta(':alt'), page).not.toBe('')
    const picture = await request.get(meta(''))
    expect(picture.status(), page).toBe(200)
    expect(picture.headers()).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': expect.stringContaining('immutable'),
    })
  }
})

test('the paper can be installed; stories that were read are there without a network', async ({
  page,
  request,
  context,
}) => {
  await page.goto('/')
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href')
  const facts = await request.get(manifest ?? '').then((answer) => answer.json())
  expect(facts).toMatchObject({ lang: 'vi', display: 'standalone', start_url: '/' })
  for (const { src, sizes } of facts.icons) {
    const icon = await request.get(src).then((answer) => answer.body())
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, src).toBe(sizes)
  }
  // Nobody who has not asked for it gets a worker.
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(await registrations()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')))
  await expect.poll(registrations).toBe(1)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true)
  await page.locator('main a[href$=".html"]').first().click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(page).toHaveURL(/-\d+\.html$/)
  const headline = await heading.textContent()
  const path = new URL(page.url()).pathname
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, path))
    .toBe(true)
  await context.setOffline(true)
  await page.goto('/van-hoa')
  await expect(heading).toHaveText('Máy đang không có mạng')
  await page.locator(`#da-giu a[href="${path}"]`).click()
  await expect(heading).toHaveText(headline ?? '')
  await context.setOffline(false)
})
