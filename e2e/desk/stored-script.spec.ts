import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { diskStorage } from '#integrations/storage/disk'
import { articlePath } from '#newsroom/addresses'
import { draftArticle } from '#newsroom/articles/write'
import { describePicture } from '#newsroom/assets'
import { doc } from '#newsroom/body/build'
import { enterSource } from '#newsroom/sources'
import { system } from '#test/cast'
import { withIptc, withWordsAndPlace } from '#test/pictures/files'
import { scriptAddresses, scriptTexts } from '#test/script-payloads'
import { type Site, startSite } from '../site.ts'
import { deal, writeHostilePaper } from './hostile-paper.ts'
import { atDatabase, signInAs } from './people.ts'
import { body, openNewStory, untilSaved } from './writing.ts'

/** What shows that something ran, or would have run if nothing else had stopped it. */
async function watch(context: BrowserContext) {
  const signs: string[] = []
  await context.exposeBinding('pwn', ({ page }, number: number) => {
    signs.push(`${page.url()}: payload ${number} ran`)
  })
  const listen = (page: Page) => {
    page.on('dialog', (dialog) => {
      signs.push(`${page.url()}: a dialog`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => signs.push(`${page.url()}: ${error}`))
    page.on('console', (message) => {
      if (/Content Security Policy|CSP/i.test(message.text())) {
        signs.push(`${page.url()}: ${message.text()}`)
      }
    })
  }
  context.on('page', listen)
  return signs
}

/** Attributes on the page, and in its frames, that would run something when somebody came near them. */
async function loaded(page: Page): Promise<string[]> {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes]
            .filter(
              ({ name, value }) =>
                /^on|^srcdoc$|^shadowroot/i.test(name) ||
                (/^(href|src|action|formaction|data|xlink:href|poster|content)$/i.test(name) &&
                  // Browsers skip what is no visible sign before a scheme and in it.
                  /^(?:\d;url=)?(?:(?:java|vb)script:|data:text|blob:)/i.test(
                    value.replace(/[^!-~]/g, ''),
                  )),
            )
            .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 80)}`),
        ),
      ),
    ),
  )
  return found.flat()
}

test.describe.configure({ mode: 'serial', timeout: 300_000 })

let site: Site
let paper: Awaited<ReturnType<typeof writeHostilePaper>>
test.beforeAll(async () => {
  test.setTimeout(300_000)
  site = await startSite()
  paper = await atDatabase(site, writeHostilePaper)
})
test.afterAll(() => site.stop())

test('addresses that would run are no addresses', async () => {
  await atDatabase(site, (db) => {
    for (const url of scriptAddresses) {
      expect(() => enterSource(system, db, { abbreviation: 'X', name: 'X', url }), url).toThrow()
      const link = { type: 'link' as const, attrs: { href: url } }
      const text = { type: 'text' as const, text: 'x', marks: [link] }
      const linked = doc({ type: 'paragraph', content: [text] })
      expect(() => draftArticle(system, db, { body: linked }), url).toThrow()
      const film = { provider: 'youtube' as const, url, title: 'x' }
      const embedded = doc({ type: 'embed', attrs: film })
      expect(() => draftArticle(system, db, { body: embedded }), url).toThrow()
    }
  })
})

test('readers run nothing of what the newsroom wrote', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.origin })
  const signs = await watch(context)
  const page = await context.newPage()
  await page.goto('/ke-xau')
  const paths = await page.evaluate(() => [
    ...new Set([...document.links].map((link) => new URL(link.href).pathname)),
  ])
  const own = paths.filter((path) => /^\/(ke-xau|su-kien|tu-khoa|tac-gia)\b/.test(path))
  const pages = [
    '/',
    ...own,
    articlePath('ke-xau', 'x', paper.out),
    articlePath('ke-xau', 'x', paper.gone),
    '/cai-chinh',
    '/moi-nhat',
    `/tim-kiem?q=${encodeURIComponent(scriptTexts[0] ?? '')}`,
    `/${encodeURIComponent(scriptTexts[1] ?? '')}`,
  ]
  for (const path of pages) {
    await page.goto(path)
    signs.push(...(await loaded(page)).map((sign) => `${path}: ${sign}`))
    if (path.endsWith(`-${paper.out}.html`)) {
      await expect(page.locator('article.article')).toContainText('pwn(1)')
      const links = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'a[href*="/tu-khoa/"], a[href*="/tac-gia/"], a[href*="/su-kien/"]',
          ),
        ]
          .map((link) => link.getAttribute('href') ?? '')
          .slice(0, 5),
      )
      pages.push(...links.filter((link) => !pages.includes(link)))
    }
  }
  expect(signs).toEqual([])
  expect(pages.length).toBeGreaterThan(10)
  await context.close()
})

test('the newsroom runs nothing of what it reads, pastes and uploads', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.origin })
  const signs = await watch(context)
  const { userId } = await signInAs(site, context, 'editor_in_chief', { name: deal(95) })
  const page = await context.newPage()

  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#345' } })
  const escaped = (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[^ -\uffff]/g, ' ')
  const byXmp = await withWordsAndPlace(picture.clone(), {
    caption: escaped(deal(1_500)),
    byline: escaped(deal(200)),
  })
    .jpeg()
    .toBuffer()
  const byIptc = withIptc(await picture.clone().modulate({ hue: 90 }).jpeg().toBuffer(), {
    80: Buffer.from(deal(200)),
    110: Buffer.from(deal(200)),
    120: Buffer.from(deal(1_500)),
  })
  const uploaded: number[] = []
  for (const data of [byXmp, byIptc]) {
    const answer = await page.request.post('/admin/api/kho', {
      headers: {
        origin: site.origin,
        'content-type': 'image/jpeg',
        'x-trangnhat-protocol': '1',
        'x-file-name': encodeURIComponent(`${deal(200)}.jpg`),
      },
      data,
    })
    expect(answer.status()).toBe(200)
    uploaded.push((await answer.json()).item.id)
  }
  await atDatabase(site, (db) =>
    describePicture(system, db, diskStorage(site.dataFolder), {
      assetId: uploaded[0] ?? 0,
      alt: deal(900),
    }),
  )

  const pages = [
    '/admin',
    '/admin/tin',
    `/admin/tin?q=${encodeURIComponent(scriptTexts[3] ?? '')}`,
    ...paper.written.map((id) => `/admin/tin/${id}`),
    `/admin/tin/${paper.draft}/lich-su`,
    `/admin/tin/${paper.gone}/lich-su`,
    `/admin/tin/${paper.draft}/xem-thu`,
    '/admin/kho',
    ...uploaded.map((id) => `/admin/kho?anh=${id}`),
    '/admin/nguoi-dung',
    `/admin/nguoi-dung/${userId}`,
    '/admin/tai-khoan',
    '/admin/nhat-ky',
    '/admin/hop-thu',
    '/admin/cau-hinh',
    '/admin/cau-hinh/chuyen-muc',
    `/admin/cau-hinh/chuyen-muc/${paper.sectionId}`,
    '/admin/cau-hinh/tac-gia',
    `/admin/cau-hinh/tac-gia/${paper.authorId}`,
    '/admin/cau-hinh/nguon-tin',
    `/admin/cau-hinh/nguon-tin/${paper.sourceId}`,
    '/admin/cau-hinh/su-kien',
    `/admin/cau-hinh/su-kien/${paper.topicId}`,
    '/admin/cau-hinh/tu-khoa',
    `/admin/cau-hinh/tu-khoa/${paper.tagId}`,
  ]
  for (const path of pages) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    if (/\/tin\/\d+$/.test(path)) await expect(body(page)).toContainText('pwn(')
    signs.push(...(await loaded(page)).map((sign) => `${path}: ${sign}`))
  }

  expect(signs).toEqual([])

  await openNewStory(page)
  await body(page).click()
  await page.evaluate(
    (payloads) => {
      for (const type of ['text/html', 'text/plain']) {
        for (const payload of payloads) {
          const clipboardData = new DataTransfer()
          clipboardData.setData(type, payload)
          document
            .querySelector('.ProseMirror')
            ?.dispatchEvent(
              new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
            )
        }
      }
    },
    [...scriptTexts, ...scriptAddresses.map((url) => `<a href="${url}">x</a>`)],
  )
  await untilSaved(page)
  // The browser reports handlers of pasted HTML although the document that it is read into runs nothing.
  const silent = signs.filter((sign) => sign.includes('Executing inline event handler'))
  for (const sign of silent) signs.splice(signs.indexOf(sign), 1)
  signs.push(...(await loaded(page)).map((sign) => `pasted: ${sign}`))
  await page.reload()
  await expect(body(page)).toContainText('pwn(1)')
  signs.push(...(await loaded(page)).map((sign) => `pasted, opened again: ${sign}`))
  expect(signs).toEqual([])
  await context.close()
})
