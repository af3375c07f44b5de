import { expectAccessibleInBothThemes, expectNoSidewaysScroll } from '../fixtures.ts'
import { signInAs as colleague, expect, test } from './people.ts'

const board = '/admin/trang-nhat'

/** The headlines on the front page as readers see them, the lead first. */
const readersSee = async (page: import('@playwright/test').Page) => {
  const html = await (await page.request.get('/')).text()
  return [...html.matchAll(/class="card-link" href="([^"]+)"/g)].map(([, path = '']) => path)
}

test('a story is put first, pushed down, pinned and taken off, and readers see it at once', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000)
  await signInAs('managing_editor')
  await page.goto(board)
  const places = page.locator('.front-slot')
  await expect(places).toHaveCount(5)
  const [lead, second] = [places.nth(0), places.nth(1)]
  // The demo has pinned its lead: nobody takes its place before the pin is out.
  const first = (await lead.getByRole('link').first().textContent()) ?? ''
  await lead.getByRole('link', { name: 'Đặt tin vào Tin đầu' }).click()
  await page.getByRole('button', { name: 'Đặt lên trang nhất' }).click()
  await expect(page.getByText('Chọn một tin.')).toBeVisible()
  await page.getByLabel('Tìm tin đang đăng').fill('con doc co muoi bay')
  await page.getByRole('radio', { name: /Con dốc có mười bảy khúc quanh/ }).check()
  await page.getByRole('button', { name: 'Đặt lên trang nhất' }).click()
  await expect(page.getByText(/^Ô này đang ghim tới/)).toBeVisible()
  await expect(page.getByRole('radio', { name: /Con dốc có mười bảy/ })).toBeChecked()
  await expectAccessibleInBothThemes(page)

  await page.goto(board)
  await lead.getByRole('button', { name: `Bỏ ghim “${first}”` }).click()
  await expect(lead.getByText('đặt tay')).toBeVisible()
  await lead.getByRole('link', { name: 'Đặt tin vào Tin đầu' }).click()
  await page.getByLabel('Tìm tin đang đăng').fill('con doc co muoi bay')
  await page.getByRole('radio', { name: /Con dốc có mười bảy/ }).check()
  await page.getByLabel('Rút lúc').fill('2020-01-01T08:00')
  await page.getByRole('button', { name: 'Đặt lên trang nhất' }).click()
  await expect(page.getByText('Giờ rút xuống phải sau giờ lên')).toBeVisible()
  await page.getByLabel('Rút lúc').fill('')
  await page.getByRole('button', { name: 'Đặt lên trang nhất' }).click()
  await expect(page).toHaveURL(board)
  await expect(lead.getByRole('link').first()).toHaveText('Con dốc có mười bảy khúc quanh')
  await expect(second.getByRole('link').first()).toHaveText(first)
  const shown = await readersSee(page)
  expect(shown[0]).toContain('con-doc-co-muoi-bay-khuc-quanh')
  expect(shown.filter((path) => path === shown[0])).toHaveLength(1)

  // By keyboard alone: down, pinned, off.
  const down = lead.getByRole('button', { name: /Đưa “Con dốc có mười bảy khúc quanh” xuống/ })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(lead.getByRole('link').first()).toHaveText(first)
  await second.getByRole('button', { name: /^Ghim “Con dốc/ }).focus()
  await page.keyboard.press('Enter')
  await expect(second.getByText('ghim', { exact: true })).toBeVisible()
  await second.getByRole('button', { name: /^Rút “Con dốc/ }).focus()
  await page.keyboard.press('Enter')
  await expect(second.getByText('tự lấy')).toBeVisible()
})

test('of two people at one place the second is told', async ({ page, signInAs, browser, site }) => {
  await signInAs('managing_editor')
  await page.goto(`${board}/o-4`)
  const context = await browser.newContext({ baseURL: site.origin })
  await colleague(site, context, 'editor_in_chief', { name: 'Sơn' })
  const other = await context.newPage()
  for (const one of [other, page]) {
    if (one === other) await one.goto(`${board}/o-4`)
    await one
      .getByRole('radio')
      .nth(one === other ? 3 : 4)
      .check()
    await one.getByRole('button', { name: 'Đặt lên trang nhất' }).click()
    if (one === other) await expect(one).toHaveURL(board)
  }
  await expect(page.getByText(/^Sơn đã xếp lại ô này lúc \d\d:\d\d/)).toBeVisible()
  await expect(page.getByRole('radio').nth(4)).toBeChecked()
  await context.close()
})

test('how a section stands on the front page is chosen in its form', async ({ page, signInAs }) => {
  await signInAs('managing_editor')
  await page.goto('/admin/cau-hinh/chuyen-muc')
  await page.getByRole('link', { name: 'Thể thao', exact: true }).click()
  const chosen = page.getByLabel('Cách bày trên trang nhất')
  await expect(chosen).toHaveValue('wide')
  await chosen.selectOption('questions')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã lưu.')).toBeVisible()
  const html = await (await page.request.get('/')).text()
  const block = html.slice(html.indexOf('href="/the-thao"', html.indexOf('id="noi-dung"')))
  expect(block.slice(0, block.indexOf('<section'))).toContain('three-across')
  await chosen.selectOption('wide')
  await page.getByRole('button', { name: 'Lưu' }).click()
})

for (const width of [390, 1280]) {
  test(`its screens are accessible and fit ${width} px`, async ({ page, signInAs }) => {
    await signInAs('editor_in_chief')
    await page.setViewportSize({ width, height: 844 })
    await page.goto(board)
    const edit = await page
      .getByRole('link', { name: /^Sửa giờ của/ })
      .first()
      .getAttribute('href')
    for (const screen of [board, `${board}/chuyen-anh`, edit ?? '', '/admin/bao-loi']) {
      await page.goto(screen)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessibleInBothThemes(page)
    }
  })
}
