import type { Page } from '@playwright/test'
import { localDay } from '#newsroom/text/dates'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  expectReadableColours,
  test,
} from '../fixtures.ts'
import { writeHostileStories } from '../hostile.ts'
import { nuFindings } from '../nu.ts'

type Hostile = ReturnType<typeof writeHostileStories>

const it = test.extend<object, { hostile: Hostile }>({
  hostile: [
    async ({ site }, use) => use(writeHostileStories(site.dataFolder)),
    { scope: 'worker' },
  ],
})

/** A page of every kind that the demo has. */
const demoPages = {
  front: '/',
  section: '/kinh-te',
  subsection: '/thoi-su/giao-thong',
  latest: '/moi-nhat',
  topic: '/su-kien/mua-cam-muong-lan',
  tag: '/tu-khoa/muong-lan',
  author: '/tac-gia/hoang-thi-suong',
  archive: '/luu-tru',
  corrections: '/cai-chinh',
  about: '/trang/lien-he',
  siteMap: '/so-do-trang',
  saved: '/da-luu',
  offline: '/ngoai-tuyen',
} as const

const thisMonth = () => `/luu-tru/${localDay(Date.now()).slice(0, 7).replace('-', '/')}`
const today = () => `/luu-tru/${localDay(Date.now()).replaceAll('-', '/')}`

const kinds = [
  ...(['bare', 'everything', 'decomposed', 'endless', 'foreign', 'pictures'] as const),
  ...(['english', 'chinese'] as const),
  'section',
] as const

const everyPage = (hostile: Hostile) => [
  ...Object.values(demoPages),
  thisMonth(),
  today(),
  ...kinds.map((kind) => hostile[kind]),
]

for (const width of [390, 1280]) {
  it(`pages of every kind are accessible at ${width} px, light and dark`, async ({
    page,
    hostile,
  }) => {
    it.setTimeout(600_000)
    await page.setViewportSize({ width, height: 900 })
    for (const path of everyPage(hostile)) {
      await it.step(path, async () => {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectReadableColours(page)
      })
    }
  })
}

it('nothing is lost at 320 px nor with letters of twice the size', async ({ page, hostile }) => {
  it.setTimeout(300_000)
  const browser = await page.context().newCDPSession(page)
  // What a reader asks of the browser, which media queries follow; 16 is the usual.
  for (const { width, letters } of [
    { width: 320, letters: 16 },
    { width: 1280, letters: 32 },
  ]) {
    await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } })
    await page.setViewportSize({ width, height: 720 })
    for (const path of everyPage(hostile)) {
      await it.step(`${path} at ${width}`, async () => {
        await page.goto(path)
        await expectNoSidewaysScroll(page)
        expect(await clippedTexts(page)).toEqual([])
      })
    }
  }
})

for (const width of [412, 1280]) {
  it(`pages stand still while their typefaces arrive, at ${width} px`, async ({
    page,
    hostile,
  }) => {
    it.setTimeout(300_000)
    await page.setViewportSize({ width, height: 823 })
    let arrived = Promise.withResolvers<void>()
    await page.route('**/fonts/*', async (route) => {
      await arrived.promise
      await route.continue()
    })
    await page.addInitScript(sumShifts)
    for (const path of [...everyPage(hostile), '/tim-kiem?q=chè']) {
      await it.step(path, async () => {
        arrived = Promise.withResolvers()
        await page.goto(path, { waitUntil: 'commit' })
        await expect(page.getByRole('main')).toBeVisible()
        await painted(page)
        arrived.resolve()
        await page.waitForLoadState('load')
        await page.evaluate(() => document.fonts.ready)
        await painted(page)
        expect.soft(await page.evaluate('shifted'), path).toBeLessThan(0.1)
      })
    }
  })
}

/** Adds up how far things move that nobody has touched; up to 0.1 is good (web.dev/cls). */
function sumShifts() {
  Object.assign(window, { shifted: 0 })
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      Object.assign(window, { shifted: Reflect.get(window, 'shifted') + shift.value })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

/** Texts that stand in a box which cuts them off. */
const clippedTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const cutsX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
        const cutsY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
        // What only a screen reader hears is one pixel large.
        return (cutsX || cutsY) && element.textContent.trim() !== '' && element.clientWidth > 1
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

it('the Nu checker finds nothing wrong with any of them', async ({ request, hostile }) => {
  const article = await request.get('/').then(async (answer) => {
    const links = [...(await answer.text()).matchAll(/href="(\/[a-z-]+\/[a-z0-9-]+-\d+\.html)"/g)]
    return links.slice(0, 12).map((match) => match[1] ?? '')
  })
  const paths = [...everyPage(hostile), ...article]
  const pages: Record<string, string> = {}
  for (const path of paths) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    pages[path] = await answer.text()
  }
  for (const path of [hostile.withdrawn, hostile.draft, '/khong-co-trang-nay']) {
    pages[path] = await request.get(path).then((answer) => answer.text())
  }
  expect(nuFindings(pages)).toEqual([])
})

it('a story in another language speaks it around itself, and leads to its translations', async ({
  page,
  hostile,
}) => {
  await page.goto(hostile.market)
  const languages = page.getByRole('navigation', { name: 'Bài này bằng ngôn ngữ khác' })
  await expect(languages.getByRole('link')).toHaveText(['English', '中文'])
  await languages.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The first market of winter')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'Related stories' })).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Theme: as device$/ }).first()).toBeVisible()
  // What is Vietnamese on it is the paper's own, and says so.
  const unmarked = await page.evaluate(() => {
    const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walk.nextNode()) {
      const { parentElement, textContent } = walk.currentNode
      const lang = parentElement?.closest<HTMLElement>('[lang]')?.lang
      const isName = parentElement?.closest('.signature, .by, script, style, title') !== null
      if (lang !== 'vi' && !isName && vietnamese.test(textContent ?? ''))
        found.push(textContent ?? '')
    }
    return found
  })
  expect(unmarked).toEqual([])
  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')).toSorted())
  expect(alternates).toEqual(['en', 'vi', 'zh'])
  expect(await page.content()).not.toContain('page-lang')

  await page
    .getByRole('navigation', { name: 'This story in other languages' })
    .getByRole('link', { name: '中文' })
    .click()
  await expect(html).toHaveAttribute('lang', 'zh')
  await expect(page.getByRole('navigation', { name: 'Sections', exact: true })).toBeVisible()
})

it.describe('a page that is not there', () => {
  it.use({ expectedStatuses: [404, 410] })

  it('answers the right status on the first request, with a way on', async ({ page, hostile }) => {
    const expected: [string, number, RegExp][] = [
      ['/khong-co-trang-nay', 404, /Không tìm thấy|Không có trang/],
      ['/kinh-te/khong-co-99999999.html', 404, /Không tìm thấy|Không có/],
      ['/kinh-te?trang=9999', 404, /Không tìm thấy|Không có/],
      [hostile.draft, 404, /Không tìm thấy|Không có/],
      [hostile.scheduled, 404, /Không tìm thấy|Không có/],
      [hostile.withdrawn, 410, /gỡ/],
    ]
    for (const [path, status, words] of expected) {
      await it.step(path, async () => {
        const answer = await page.goto(path)
        expect(answer?.status()).toBe(status)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
        await expectAccessible(page)
      })
    }
    expect(await page.content()).not.toContain('Bản nháp chưa ai được đọc')
  })
})

it('a wrong slug, section or page number is a permanent redirect to the right address', async ({
  request,
  hostile,
}) => {
  const id = /-(\d+)\.html/.exec(hostile.bare)?.[1]
  const right = await request.get(hostile.bare)
  const canonical = new URL(right.url()).pathname
  for (const wrong of [`/thoi-su/sai-tua-${id}.html`, `/khong-co/x-${id}.html`]) {
    const answer = await request.get(wrong, { maxRedirects: 0 })
    expect([301, 308]).toContain(answer.status())
    expect(new URL(answer.headers().location ?? '', right.url()).pathname).toBe(canonical)
  }
  const first = await request.get('/kinh-te?trang=1', { maxRedirects: 0 })
  expect([301, 308]).toContain(first.status())
})

it('readers get no framework script, and every page reads without any', async ({
  request,
  browser,
  site,
}) => {
  const html = await request.get('/').then((answer) => answer.text())
  expect(html).not.toMatch(/_next\/[^"]+\.js"/)
  expect(html).not.toContain('__next_f')
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(page.url()).toMatch(/-\d+\.html$/)
  await context.close()
})
