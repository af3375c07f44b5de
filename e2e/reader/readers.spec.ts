import { desc, eq, like } from 'drizzle-orm'
import { publications } from '#db/schema/articles'
import { errorReports, hourlyViews } from '#db/schema/readers'
import { sections } from '#db/schema/sections'
import { articlePath } from '#newsroom/addresses'
import { atDatabase, signInAs } from '../desk/people.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures.ts'
import type { Site } from '../site.ts'

/** Where a story of the demo stands; which list still shows it depends on the hour. */
const pathOf = (site: Site, headline: string): Promise<string> =>
  atDatabase(site, (db) => {
    const story = db
      .select({ id: publications.articleId, slug: publications.slug, section: sections.slug })
      .from(publications)
      .innerJoin(sections, eq(sections.id, publications.topSectionId))
      .where(like(publications.headline, `${headline}%`))
      .get()
    if (!story) throw new Error(`the demo has no story ${headline}`)
    return articlePath(story.section, story.slug, story.id)
  })

test('a reader selects what is wrong and says so; the desk finds the place and settles it', async ({
  page,
  site,
  browser,
}) => {
  const story = await pathOf(site, 'Chạy đèo Ba Quai')
  await page.goto(story)
  // Selecting words offers to report them.
  await page.evaluate(() => {
    const words = document.querySelector('.article-body p')?.firstChild
    if (!words) return
    const range = document.createRange()
    range.setStart(words, 0)
    range.setEnd(words, 24)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await page.getByRole('button', { name: 'Báo lỗi', exact: true }).click()
  const quote = await page.getByLabel('Chỗ sai trong bài').inputValue()
  expect(quote.length).toBeGreaterThan(10)
  await expect(page.getByLabel('Nên sửa thành')).toBeFocused()
  await expectAccessible(page)
  const hostile = '<img src=x onerror="window.hacked = true"> ‮ngược'
  await page.getByLabel('Nên sửa thành').fill(hostile)
  await page.getByRole('button', { name: 'Gửi tòa soạn' }).click()
  await expect(page.getByText('Cảm ơn bạn, tòa soạn đã nhận.')).toBeVisible()

  const context = await browser.newContext({ baseURL: site.origin })
  await signInAs(site, context, 'managing_editor')
  const desk = await context.newPage()
  await desk.goto('/admin')
  await desk
    .getByRole('link', { name: /^Báo lỗi/ })
    .first()
    .click()
  const report = desk.getByRole('listitem').filter({ hasText: 'onerror' })
  await expect(report.getByText(quote)).toBeVisible()
  expect(await report.getByRole('link', { name: 'Xem trên trang báo' }).getAttribute('href')).toBe(
    `${story}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`,
  )
  await report.getByRole('button', { name: /^Đã sửa/ }).click()
  await expect(report).toHaveCount(0)
  await desk.goto('/admin/bao-loi?xem=da-sua')
  await expect(desk.getByText('onerror')).toBeVisible()
  expect(await desk.evaluate(() => 'hacked' in window)).toBe(false)
  await context.close()
})

test('without scripts the same form is sent by the browser, and answered on a page', async ({
  browser,
  site,
  page: scripted,
}) => {
  const story = await pathOf(site, 'Bốn nhà chung một máy sấy')
  const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(story)
  await page.getByText('Báo lỗi trong bài').click()
  await page.getByLabel('Nên sửa thành').fill('Ảnh thứ hai chụp ở Na Hin, không phải Nà Tông.')
  await page.getByRole('button', { name: 'Gửi tòa soạn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn, tòa soạn đã nhận')
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: /Bốn nhà chung một máy sấy/ }).click()
  await expect(page).toHaveURL(story)
  const last = await atDatabase(site, (db) =>
    db.select().from(errorReports).orderBy(desc(errorReports.id)).limit(1).get(),
  )
  expect(last).toMatchObject({ quote: '', suggestion: expect.stringContaining('Na Hin') })
  await context.close()

  // What is no proposal is answered too, on a page that says why.
  const answer = await scripted.request.post('/api/bao-loi', {
    headers: { origin: site.origin },
    form: { bai: String(last?.articleId), dung: '  ' },
  })
  expect(new URL(answer.url()).pathname).toBe(`/bao-loi/chua-nhan/${last?.articleId}`)
  await scripted.goto(new URL(answer.url()).pathname)
  await expectAccessible(scripted)
})

test('who reads a story counts once, without a cookie; who asks not to be followed does not', async ({
  browser,
  site,
  page,
}) => {
  test.setTimeout(60_000)
  const story = await pathOf(site, 'Nhà trông trẻ mở cửa')
  const articleId = Number(/-(\d+)\.html/.exec(story)?.[1])
  const userAgent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'
  const views = () =>
    atDatabase(site, (db) =>
      db.select().from(hourlyViews).where(eq(hourlyViews.articleId, articleId)).all(),
    ).then((rows) => rows.reduce((sum, row) => sum + row.views, 0))
  const before = await views()
  const tell = (agent: string, more: Record<string, string> = {}) =>
    page.request.post('/api/luot-doc', {
      headers: { origin: site.origin, 'user-agent': agent, ...more },
      form: { bai: String(articleId) },
    })
  const reader = await browser.newContext({ baseURL: site.origin, userAgent })
  const reading = await reader.newPage()
  // The same reader twice; a request of the test's own may come from the other family of addresses.
  for (const visit of ['first', 'again']) {
    const told = reading.waitForResponse(/\/api\/luot-doc$/)
    await reading.goto(story)
    expect((await told).status(), visit).toBe(204)
  }
  expect(await reader.cookies()).toEqual([])
  await tell('Googlebot/2.1 (+http://www.google.com/bot.html)')
  await tell(`${userAgent} b`, { 'sec-gpc': '1' })
  await tell(`${userAgent} c`, { dnt: '1' })
  await tell(`${userAgent} d`)
  await expect.poll(views, { timeout: 20_000 }).toBe(before + 2)
  await reader.close()
})

test('Đọc nhiều is chosen for a day or a week, with and without scripts', async ({
  browser,
  site,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled })
    const page = await context.newPage()
    await page.goto('/')
    const [day, week] = [page.locator('[data-period=day]'), page.locator('[data-period=week]')]
    await expect(day.getByRole('link')).toHaveCount(5)
    await expect(week).toBeHidden()
    await page.getByRole('radio', { name: '24 giờ qua' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(week.getByRole('link')).toHaveCount(5)
    await expect(day).toBeHidden()
    await context.close()
  }
})
