import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { closeDatabase, openDatabase } from '#db/connection'
import { publications } from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import { sections } from '#db/schema/sections'
import { systemActor } from '#newsroom/actor'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { attachment, doc, embed, figure, gallery, p, timeline } from '#newsroom/body/build'
import type { StoryContent } from '#newsroom/story'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures.ts'
import { nuFindings } from '../nu.ts'

const system = systemActor('kiểm thử')
const types = ['photo', 'video', 'audio', 'infographic', 'emagazine', 'brief'] as const
type Paths = Record<
  (typeof types)[number] | 'hostilePhoto' | 'hostileVideo' | 'hostileGraphic' | 'embed',
  string
>

/** A story of the demo of each type, and some that a kind day does not bring. */
function pathsOf(dataFolder: string): Paths {
  const db = openDatabase(join(dataFolder, 'trangnhat.db'))
  try {
    const top = db
      .select()
      .from(sections)
      .all()
      .find((row) => row.parentId === null)
    const all = db.select().from(assets).all()
    const one = (kind: string) => all.find((asset) => asset.kind === kind)?.id ?? 0
    const pictures = all.filter(({ kind }) => kind === 'picture').map(({ id }) => id)
    if (!top) throw new Error('the demo has no section')
    const publish = (content: Partial<StoryContent>) => {
      const { articleId } = draftArticle(system, db, { sectionId: top.id, ...content })
      publishArticle(system, db, { articleId })
      return `/${top.slug}/x-${articleId}.html`
    }
    const stories = db.select().from(publications).all()
    const demo = Object.fromEntries(
      types.map((type) => {
        const story = stories.find((row) => row.type === type)
        return [type, `/x/x-${story?.articleId}.html`]
      }),
    ) as Record<(typeof types)[number], string>
    const headline =
      'Đường lên bản vùng cao mùa nước đổ: người dân góp công, học sinh đi học sớm, xe khách đổi giờ, chợ phiên dời bến, và những chuyến hàng phải vòng thêm mười hai cây số'
    const hero = {
      assetId: pictures[0] ?? 0,
      caption: '<b>Chú thích</b>',
      credit: 'Người chụp rất dài '.repeat(6),
    }
    const script = '<script>window.hacked = true</script>'
    const many = (from: number) =>
      gallery(
        '',
        Array.from({ length: 50 }, (_, place) => ({
          assetId: pictures[(from + place) % pictures.length] ?? 0,
          caption: `Ảnh ${place}`,
        })),
      )
    return {
      ...demo,
      hostilePhoto: publish({
        type: 'photo',
        headline: `Hai trăm ảnh: ${headline}`,
        body: doc(
          ...pictures.slice(0, 6).map((id) => figure(id, script)),
          ...[0, 1, 2, 3].map(many),
        ),
      }),
      hostileVideo: publish({
        type: 'video',
        headline,
        hero,
        media: { assetId: one('video'), captions: null },
        transcript: `${script}\n\n${'nước chảy qua ruộng bậc thang '.repeat(400)}`,
      }),
      hostileGraphic: publish({
        type: 'infographic',
        headline: `Đồ họa: ${headline}`,
        hero,
        transcript: script,
        body: doc(
          timeline(script, ['5:00', script], ['<i>trưa</i>'.repeat(7), '']),
          attachment(one('document'), 'Tên tài liệu rất dài không có chỗ ngắt '.repeat(6)),
          ...Array.from({ length: 120 }, () =>
            p('nước chảy qua ruộng bậc thang về bếp '.repeat(12)),
          ),
        ),
      }),
      embed: publish({
        headline: 'Bài có khối nhúng',
        body: doc(embed('https://youtu.be/dQw4w9WgXcQ', 'Đàn trâu')),
      }),
    }
  } finally {
    closeDatabase(db)
  }
}

const it = test.extend<object, { paths: Paths }>({
  paths: [async ({ site }, use) => use(pathsOf(site.dataFolder)), { scope: 'worker' }],
})

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const) {
  it.describe(`in the ${colorScheme} at ${width} px`, () => {
    it.use({ colorScheme, viewport: { width, height: 900 } })
    it('stories of every type are accessible', async ({ page, paths }) => {
      it.setTimeout(300_000)
      // The heavy ones once: axe looks at each of two hundred pictures.
      const shown = Object.entries(paths).filter(
        ([name]) => name.startsWith('hostile') === (width === 390),
      )
      for (const [name, path] of shown) {
        await it.step(name, async () => {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          await expectAccessible(page)
          await expectNoSidewaysScroll(page)
          expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
        })
      }
    })
  })
}

it('the Nu checker finds nothing wrong with any of them', async ({ request, paths }) => {
  const pages: Record<string, string> = {}
  for (const path of Object.values(paths)) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    pages[path] = await answer.text()
  }
  expect(nuFindings(pages)).toEqual([])
})

it('a film has its poster and captions, comes in parts, and plays only when asked', async ({
  page,
  request,
  paths,
}) => {
  const asked: string[] = []
  page.on('request', (sent) => asked.push(sent.url()))
  await page.goto(paths.video)
  const film = page.locator('video')
  await expect(film).toHaveAttribute('poster', /\/media\/.*\.jpg$/)
  expect(asked.filter((url) => url.endsWith('.webm'))).toEqual([])
  const url = (await film.locator('source').getAttribute('src')) ?? ''
  const part = await request.get(url, { headers: { range: 'bytes=100-199' } })
  expect(part.status()).toBe(206)
  expect(await part.body()).toHaveLength(100)
  expect(part.headers()['content-type']).toBe('video/webm')
  await film.evaluate((element: HTMLVideoElement) => {
    element.muted = true
    return element.play()
  })
  await expect
    .poll(() => film.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0)
  await expect
    .poll(() => film.evaluate((element: HTMLVideoElement) => element.textTracks[0]?.cues?.length))
    .toBe(4)

  await page.emulateMedia({ media: 'print' })
  await expect(film).toBeHidden()
  const printed = page
    .locator('.film')
    .evaluate((element) => getComputedStyle(element, '::before').backgroundImage)
  expect(await printed).toContain(await film.getAttribute('poster'))
})

it('on paper a recording is what it says, unfolded, and no player', async ({ page, paths }) => {
  await page.goto(paths.audio)
  const said = page.locator('.transcript p').first()
  await expect(said).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(said).toBeVisible()
  await expect(page.locator('.sound')).toBeHidden()
})

const viewer = (page: Page) => page.getByRole('dialog', { name: 'Xem ảnh' })

it('a gallery is looked through with the keyboard, and the cursor comes back', async ({
  page,
  paths,
}) => {
  await page.goto(paths.photo)
  const links = page.locator('.gallery a')
  await links.first().focus()
  await page.keyboard.press('Enter')
  await expect(viewer(page)).toBeVisible()
  const count = await links.count()
  await expect(viewer(page).getByText(`1/${count}`)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(viewer(page).getByText(`2/${count}`)).toBeVisible()
  await page.keyboard.press('End')
  await expect(viewer(page).getByRole('button', { name: 'Ảnh sau' })).toBeDisabled()
  await expectAccessible(page)
  await page.keyboard.press('+')
  await expect(viewer(page).getByRole('button', { name: 'Phóng to' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('Escape')
  await expect(viewer(page)).toHaveCount(0)
  await expect(links.last()).toBeFocused()
})

it('a graphic is enlarged, and said in words', async ({ page, paths }) => {
  await page.goto(paths.infographic)
  await page.getByText('Phóng to hình').click()
  await viewer(page).getByRole('img').click()
  const width = await viewer(page)
    .getByRole('img')
    .evaluate((image) => image.clientWidth)
  expect(width).toBe(1600)
  await page.keyboard.press('Escape')
  await page.getByText('Nội dung đồ họa bằng chữ').click()
  await expect(page.getByText('460 lít nước một ngày')).toBeVisible()
})

it.describe('with a finger', () => {
  it.use({ hasTouch: true, viewport: { width: 390, height: 800 } })
  it('a swipe turns the picture', async ({ page, paths }) => {
    await page.goto(paths.photo)
    await page.locator('.gallery a').first().tap()
    await expect(viewer(page).getByText(/^1\//)).toBeVisible()
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([begin, end]) => {
          const frame = document.querySelector('.viewer-frame')
          const at = (x: number) => ({
            clientX: x,
            clientY: 300,
            pointerType: 'touch',
            isPrimary: true,
          })
          frame?.dispatchEvent(new PointerEvent('pointerdown', at(begin ?? 0)))
          frame?.dispatchEvent(new PointerEvent('pointerup', at(end ?? 0)))
        },
        [from, to],
      )
    await swipe(320, 120)
    await expect(viewer(page).getByText(/^2\//)).toBeVisible()
    await swipe(120, 320)
    await expect(viewer(page).getByText(/^1\//)).toBeVisible()
    await viewer(page).getByRole('button', { name: 'Đóng' }).tap()
    await expect(viewer(page)).toHaveCount(0)
  })
})

it('nothing is asked of another site until its poster is pressed', async ({ page, paths }) => {
  const elsewhere: string[] = []
  await page.route(/youtube-nocookie/, async (route) => {
    elsewhere.push(route.request().url())
    await route.fulfill({ contentType: 'text/html', body: 'phim' })
  })
  await page.goto(paths.embed)
  const poster = page.getByRole('link', { name: 'Đàn trâu Xem trên YouTube' })
  await expect(poster).toBeVisible()
  expect(elsewhere).toEqual([])
  await poster.click()
  await expect(page.locator('iframe')).toBeVisible()
  await expect
    .poll(() => elsewhere)
    .toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'])
})

it('without scripts pictures, sounds and documents are plain links and players', async ({
  browser,
  site,
  paths,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin })
  const page = await context.newPage()
  await page.goto(paths.photo)
  await page.locator('.gallery a').first().click()
  await expect(page).toHaveURL(/\/media\/.*\.jpg$/)
  await page.goto(paths.audio)
  await expect(page.locator('audio[controls]')).toBeVisible()
  await page.goto(paths.brief)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: /Lịch xe thư viện.*PDF/ }).click()
  expect((await saved).suggestedFilename()).toBe('lich-xe-thu-vien.pdf')
  await context.close()
})
