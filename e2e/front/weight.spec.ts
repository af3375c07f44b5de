import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { articlePath } from '#newsroom/addresses'
import { doc, p } from '#newsroom/body/build'
import { startSite } from '../site.ts'
import { expect, test } from './paper.ts'

type Loaded = { type: string; url: string; bytes: number }

/** Loads a page and says what came, as it came over the wire, and what the policy refused. */
async function load(page: Page, path: string) {
  const loaded: Loaded[] = []
  const violations: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(`${message.text()} ${message.location().url}`)
  })
  page.on('response', async (response) => {
    const { responseBodySize } = await response.request().sizes()
    loaded.push({
      type: response.request().resourceType(),
      url: response.url(),
      bytes: responseBodySize,
    })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const sum = (...types: string[]) =>
    loaded
      .filter(({ type }) => types.includes(type))
      .reduce((bytes, entry) => bytes + entry.bytes, 0)
  return { loaded, violations, sum }
}

const words =
  'Sương còn đọng trên lá khi những người hái đầu tiên lên đồi, mỗi người một gùi, đi thành hàng theo lối mòn ven suối. '

test('an article weighs what it should, and carries no framework', async ({ running, page }) => {
  const id = running.paper.write({
    headline: 'Bài dài vừa một trang báo',
    body: doc(...Array.from({ length: 14 }, () => p(words.repeat(3)))),
  })
  for (const path of ['/', '/kinh-te', articlePath('kinh-te', 'bai-dai-vua-mot-trang-bao', id)]) {
    const { loaded, violations, sum } = await load(page, path)
    expect(violations, path).toEqual([])
    for (const { url } of loaded.filter(({ type }) => type === 'script'))
      expect(url).toContain('/assets/')
    expect(loaded.filter(({ type }) => type === 'stylesheet')).toHaveLength(1)
    expect(sum('script'), path).toBeLessThanOrEqual(10 * 1024)
    expect(sum('document', 'stylesheet'), path).toBeLessThanOrEqual(25 * 1024)
    expect(sum('font'), path).toBeLessThanOrEqual(100 * 1024)
    expect(await page.locator('script:not([src])').count()).toBeLessThanOrEqual(4)
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll('script:not([src]):not([type])')].map(
        ({ textContent }) => textContent ?? '',
      ),
    )
    expect(inline.join('').length).toBeLessThanOrEqual(300)
    expect(await page.content()).not.toMatch(/__next_f|\/_next\/static\/chunks\/[^"]*\.js|<!--/)
  }
})

/** What a reader does: from the front page to a story, on to its section, back, and to a page that is not there. */
async function journey(page: Page) {
  await page.goto('/')
  const card = page.locator('main').getByRole('link', { name: 'Đồi chè vụ đông' }).first()
  await card.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đồi chè vụ đông')
  await page.getByRole('link', { name: 'Kinh tế' }).first().click()
  await expect(page).toHaveURL('/kinh-te')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đồi chè vụ đông')
  expect((await page.goto('/khong-co-trang-nay'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const pageOf = async (browser: Browser, baseURL: string, javaScriptEnabled: boolean) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled })
  return context.newPage()
}

for (const scripts of [true, false]) {
  test(`a reader gets through with scripts ${scripts ? 'on' : 'off'}`, async ({
    running,
    browser,
  }) => {
    const page = await pageOf(browser, running.site.origin, scripts)
    await journey(page)
    await page.context().close()
  })
}

test('pages read and work with the strip step off', async ({ running, browser }) => {
  const site = await startSite({
    from: running.site.dataFolder,
    env: { LEAN_PAGES: 'off' },
  })
  try {
    const raw = await fetch(site.origin).then((answer) => answer.text())
    expect(raw).toContain('__next_f')
    expect(raw).not.toContain('<meta name="page-keys"')
    for (const scripts of [true, false]) {
      const page = await pageOf(browser, site.origin, scripts)
      await journey(page)
      await page.context().close()
    }
  } finally {
    await site.stop()
  }
})

test('the page is packed for who asks for nothing better, too', async ({ request }) => {
  const plain = await request.get('/', { headers: { 'accept-encoding': 'identity' } })
  const body = await plain.body()
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(gzipSync(body).length).toBeLessThan(body.length)
})
