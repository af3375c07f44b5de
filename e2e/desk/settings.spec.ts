import { topics } from '#db/schema/topics'
import {
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSidewaysScroll,
} from '../fixtures.ts'
import type { Site } from '../site.ts'
import { atDatabase, signInAs as colleague, expect, test } from './people.ts'

const settings = '/admin/cau-hinh'
const unique = (word: string) => `${word} ${process.pid}-${Date.now().toString(36)}`

/** What is said of each topic, as it is on the disk. */
const descriptionsOn = (site: Site) =>
  atDatabase(site, (db) =>
    db
      .select({ description: topics.description })
      .from(topics)
      .all()
      .map(({ description }) => description),
  )

test('a section is opened, changed and moved, and the menu follows', async ({ page, signInAs }) => {
  await signInAs('managing_editor')
  const name = unique('Nhà nông')
  await page.goto(`${settings}/chuyen-muc`)
  await page.getByRole('link', { name: 'Mở chuyên mục' }).click()
  await page.getByLabel('Tên').fill(name)
  await page.getByLabel('Đường dẫn').fill('admin')
  await page.getByRole('button', { name: 'Mở chuyên mục' }).click()
  await expect(page.getByText('Địa chỉ /admin là của trang chung')).toBeVisible()
  await expect(page.getByLabel('Tên')).toHaveValue(name)
  await expectAccessible(page)
  await page.getByLabel('Đường dẫn').fill('')
  await page.getByRole('button', { name: 'Mở chuyên mục' }).click()
  const opened = page.getByRole('link', { name, exact: true })
  await expect(opened).toBeVisible()
  await page.getByRole('button', { name: `Đưa ${name} lên` }).click()
  await expect(page.getByRole('button', { name: `Đưa ${name} xuống` })).toBeEnabled()
  expect(await (await page.request.get('/')).text()).toContain(name)
  await opened.click()
  await page.getByLabel('Ẩn khỏi thanh chuyên mục').check()
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã lưu.')).toBeVisible()
  expect(await (await page.request.get('/')).text()).not.toContain(name)
})

test('of two people in one form the second is told, and keeps what was typed', async ({
  page,
  signInAs,
  browser,
  site,
}) => {
  await signInAs('managing_editor')
  const name = unique('Báo Miền Núi')
  await page.goto(`${settings}/nguon-tin/moi`)
  await page.getByLabel('Tên báo, đài').fill(name)
  await page.getByLabel('Chữ viết tắt').fill(name.slice(-12))
  await page.getByRole('button', { name: 'Thêm nguồn' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page.getByLabel('Tên báo, đài')).toHaveValue(name)

  const context = await browser.newContext({ baseURL: site.origin })
  await colleague(site, context, 'editor_in_chief', { name: 'Sơn' })
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Thỏa thuận', { exact: true }).fill('Dẫn cả bài.')
  await other.getByRole('button', { name: 'Lưu' }).click()
  await expect(other.getByText('Đã lưu.')).toBeVisible()
  await context.close()

  await page.getByLabel('Thỏa thuận', { exact: true }).fill('Chỉ dẫn sapo.')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText(/^Sơn đã sửa mục này lúc/)).toBeVisible()
  await expect(page.getByLabel('Thỏa thuận', { exact: true })).toHaveValue('Chỉ dẫn sapo.')
})

test('who saves again before the page has read itself anew is not told of the first save', async ({
  page,
  signInAs,
  site,
}) => {
  await signInAs('managing_editor')
  await page.goto(`${settings}/su-kien`)
  await page.locator('.catalogue-name').first().click()
  const description = page.getByLabel('Mô tả')
  const said = unique('Sửa lần hai')
  await description.fill(unique('Sửa lần một'))
  // A slow line: what the page asks for after a save comes only when the second save is on its way.
  const { promise: slow, resolve: arrive } = Promise.withResolvers<void>()
  await page.route(
    (url) => url.searchParams.has('_rsc'),
    async (route) => {
      await slow
      await route.continue()
    },
  )
  const save = page.getByRole('button', { name: 'Lưu', exact: true })
  await save.click()
  await expect(page.getByText('Đã lưu.')).toBeVisible()
  await description.fill(said)
  await save.click()
  arrive()
  await expect.poll(() => descriptionsOn(site)).toContain(said)
  await expect(page.getByText('đã sửa mục này lúc')).toHaveCount(0)
  await page.reload()
  await expect(description).toHaveValue(said)
})

test('an author has pen names and a portrait from the library', async ({ page, signInAs }) => {
  await signInAs('managing_editor')
  const name = unique('Vi Thị Ngần')
  await page.goto(`${settings}/tac-gia/moi`)
  await page.getByRole('button', { name: 'Thêm tác giả' }).click()
  await expect(page.getByText('Tác giả chưa có tên.')).toBeVisible()
  await page.getByLabel('Họ tên').fill(name)
  await page.getByLabel('Bút danh').fill('Nà Hin\nVi Ngàn')
  await page.getByRole('button', { name: 'Chọn ảnh' }).click()
  await page
    .getByRole('button', { name: /^Chọn ảnh: / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Thêm tác giả' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page.getByLabel('Bút danh 2')).toHaveValue('Vi Ngàn')
  await expect(page.getByRole('button', { name: 'Đổi ảnh' })).toBeVisible()
  await page.getByLabel('Bút danh 1').fill('Nà Hin Thượng')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã lưu.')).toBeVisible()
  await expectAccessible(page)
})

test('two tags become one, and the old address leads to the new', async ({ page, signInAs }) => {
  await signInAs('editor_in_chief')
  await page.goto(`${settings}/tu-khoa`)
  const links = page.locator('.catalogue-name')
  const [from, into] = (await links.allTextContents()).slice(0, 2)
  const path = await page.getByRole('row').nth(1).getByRole('cell').nth(2).textContent()
  await links.first().click()
  await page.getByLabel('Gộp vào').fill('không có từ khóa này')
  await page.getByRole('button', { name: 'Gộp lại' }).click()
  await expect(page.getByText('Không có từ khóa nào tên như vậy.')).toBeVisible()
  await page.getByLabel('Gộp vào').fill(into ?? '')
  await page.getByRole('button', { name: 'Gộp lại' }).click()
  await expect(page.getByRole('heading', { level: 1, name: into })).toBeVisible()
  await page.goto(`${settings}/tu-khoa`)
  await expect(page.getByRole('link', { name: from, exact: true })).toHaveCount(0)
  const answer = await page.request.get(path ?? '', { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
})

test('the name of the paper changes on the site, and is asked for', async ({ page, signInAs }) => {
  await signInAs('administrator')
  await page.goto(settings)
  await page.getByLabel('Tên báo').fill('')
  await page.getByRole('button', { name: 'Lưu cấu hình' }).click()
  await expect(page.getByText('Tờ báo chưa có tên.')).toBeVisible()
  const name = unique('Báo và Phát thanh')
  await page.getByLabel('Tên báo').fill(name)
  await page.getByLabel('Xanh chè').check()
  await page.getByRole('button', { name: 'Lưu cấu hình' }).click()
  await expect(page.getByText('Đã lưu. Trang báo đổi theo ngay.')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('--cham', '#1f5a38')
  await expectNoSidewaysScroll(page)
  await expectAccessibleInBothThemes(page)
  await page.goto('/admin/nhat-ky?viec=settings.change')
  await expect(page.getByRole('cell', { name: /^sửa cấu hình/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Kiểm cả chuỗi' }).click()
  await expect(page.getByText(/^Cả nhật ký nối đúng chuỗi/)).toBeVisible()
})

const screens = [
  settings,
  `${settings}/chuyen-muc`,
  `${settings}/chuyen-muc/moi`,
  `${settings}/chuyen-muc/1`,
  `${settings}/tac-gia`,
  `${settings}/tac-gia/1`,
  `${settings}/nguon-tin`,
  `${settings}/nguon-tin/moi`,
  `${settings}/nguon-tin/1`,
  `${settings}/su-kien`,
  `${settings}/su-kien/1`,
  `${settings}/tu-khoa`,
  `${settings}/tu-khoa/1`,
  `${settings}/viet-tat`,
  `${settings}/viet-tat/moi`,
  `${settings}/viet-tat/1`,
  `${settings}/trang`,
  `${settings}/trang/moi`,
  `${settings}/trinh-don`,
  '/admin/nhat-ky',
]

for (const width of [390, 1280]) {
  test(`every screen is accessible and fits ${width} px`, async ({ page, signInAs }) => {
    test.setTimeout(180_000)
    await signInAs('editor_in_chief')
    await page.setViewportSize({ width, height: 844 })
    for (const screen of screens) {
      await page.goto(screen)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessibleInBothThemes(page)
    }
  })
}

test.describe('who does not keep a list', () => {
  test.use({ expectedStatuses: [404] })
  test('does not find it', async ({ page, signInAs }) => {
    await signInAs('reporter')
    for (const screen of screens) {
      await page.goto(screen)
      await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
    }
  })
})
