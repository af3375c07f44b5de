import { truncateSync, writeFileSync } from 'node:fs'
import { largestUpload } from '#integrations/files/largest'
import { expectAccessibleInBothThemes, expectNoSidewaysScroll } from '../fixtures.ts'
import { expect, test } from './people.ts'
import { coloured } from './picture-file.ts'

const file = async (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await coloured(1200, 800),
})
const unreadable = {
  name: 'anh-cho.svg',
  mimeType: 'image/png',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
}

test.describe('files that arrive together', () => {
  // One of them is refused.
  test.use({ expectedStatuses: [422] })
  test('several pictures come at once; one is refused in words while the others go on', async ({
    page,
    signInAs,
  }) => {
    await signInAs('editor')
    await page.goto('/admin/kho')
    const [first, second] = [await file('bến thuyền.png'), await file('đồi chè.png')]
    await page.getByLabel('Chọn tệp để tải lên').setInputFiles([first, unreadable, second])
    const tray = page.getByRole('region', { name: 'Tệp đang tải' })
    await expect(tray.getByText('Đã nhận 2 tệp')).toBeVisible({ timeout: 60_000 })
    await expect(tray.getByRole('listitem').filter({ hasText: 'anh-cho.svg' })).toContainText(
      'Chưa nhận ảnh SVG',
    )
    await expect(
      page.getByRole('link', { name: /bến thuyền\.png.*thiếu chữ thay ảnh/ }),
    ).toBeVisible()

    await page.getByLabel('Chọn tệp để tải lên').setInputFiles([first])
    await expect(tray.getByText('đã có trong kho, dùng tệp cũ')).toBeVisible({ timeout: 60_000 })
    await expectAccessibleInBothThemes(page)
  })
})

test.describe('a file that no door takes', () => {
  test.use({ expectedStatuses: [413] })
  test('is refused before it has travelled, in words and with its size', async ({
    page,
    signInAs,
  }, info) => {
    const path = info.outputPath('phim-dai.mp4')
    writeFileSync(path, '')
    // Two gigabytes of nothing take no room on the disk.
    truncateSync(path, largestUpload + 100_000_000)
    await signInAs('editor')
    await page.goto('/admin/kho')
    await page.getByLabel('Chọn tệp để tải lên').setInputFiles(path)
    const tray = page.getByRole('region', { name: 'Tệp đang tải' })
    await expect(tray.getByRole('listitem').filter({ hasText: 'phim-dai.mp4' })).toContainText(
      'Tệp nặng 2,1\u00A0GB, lớn quá mức máy chủ nhận.',
    )
  })
})

test('a picture is described, found without marks, and cropped around its point', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  await page.goto('/admin/kho')
  await page.getByLabel('Chọn tệp để tải lên').setInputFiles(await file('pha-luong.png'))
  await page.getByRole('link', { name: /^pha-luong\.png/ }).click({ timeout: 60_000 })
  const panel = page.getByRole('complementary', { name: 'Ảnh đang chọn' })
  await panel
    .getByRole('button', { name: /^Điểm chính của ảnh: 50 % ngang, 50 % dọc/ })
    .press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowUp')
  const point = panel.getByRole('button', { name: /^Điểm chính của ảnh: 40 % ngang, 49 % dọc/ })
  await expect(point).toBeFocused()
  await expect(panel.locator('[data-crop="wide"]')).toHaveCSS('object-position', '40% 49%')
  await panel.getByLabel('Chữ thay ảnh', { exact: true }).fill('Đỉnh Pha Luông trong mây')
  await panel.getByLabel('Chú thích').fill('Mây trên đỉnh Pha Luông')
  await panel.getByLabel('Người chụp').fill('Hà')
  await panel.getByRole('button', { name: 'Lưu ảnh này' }).click()
  await expect(panel.getByText('Đã lưu.')).toBeVisible()
  await expectAccessibleInBothThemes(page)

  await page.goto('/admin/kho')
  await page.getByRole('searchbox', { name: 'Tìm trong kho' }).fill('may tren dinh')
  await expect(page).toHaveURL(/q=may/)
  const found = page.getByRole('link', { name: /^Mây trên đỉnh Pha Luông/ })
  await expect(found).toHaveCount(1)
  await found.click()
  await expect(point).toBeVisible()
})

test('a file is replaced, and a picture that nobody uses is deleted', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  await page.goto('/admin/kho')
  await page.getByLabel('Chọn tệp để tải lên').setInputFiles(await file('cu.png'))
  await page.getByRole('link', { name: /^cu\.png/ }).click({ timeout: 60_000 })
  const panel = page.getByRole('complementary', { name: 'Ảnh đang chọn' })
  await panel.getByRole('button', { name: 'Thay tệp…' }).click()
  await page
    .getByLabel('Chọn tệp mới')
    .and(page.locator('input'))
    .setInputFiles(await file('moi.png'))
  await expect(panel.getByText('moi.png')).toBeVisible({ timeout: 60_000 })
  await panel.getByRole('button', { name: 'Xóa…' }).click()
  await page.getByRole('button', { name: 'Xóa tệp' }).click()
  await expect(page).toHaveURL(/\/admin\/kho$/)
  await expect(page.getByRole('link', { name: /^(cu|moi)\.png/ })).toHaveCount(0)
})

test('a picture that a story uses says where, and is not deleted', async ({ page, signInAs }) => {
  await signInAs('editor_in_chief')
  await page.goto('/admin/kho')
  await page
    .getByRole('link', { name: /dùng \d+ tin/ })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: 'Ảnh đang chọn' })
  await expect(panel.getByRole('heading', { name: /^Dùng trong \d+ tin/ })).toBeVisible()
  await expect(panel.getByText(/^Chưa xóa được: \d+ tin đang dùng tệp này/)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Xóa…' })).toHaveCount(0)
})

test('the arrow keys go through the grid, and Enter opens the panel', async ({
  page,
  signInAs,
}) => {
  await signInAs('reporter')
  await page.goto('/admin/kho')
  const thumbs = page.locator('[data-thumb]')
  await thumbs.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(thumbs.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Ảnh đang chọn' })).toBeVisible()
})

for (const width of [390, 1280]) {
  test(`nothing stands out sideways at ${width} px`, async ({ page, signInAs }) => {
    test.setTimeout(120_000)
    await signInAs('editor_in_chief')
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/admin/kho')
    await expectNoSidewaysScroll(page)
    await expectAccessibleInBothThemes(page)
    await page.locator('[data-thumb]').first().click()
    await expect(page.getByRole('complementary', { name: 'Ảnh đang chọn' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessibleInBothThemes(page)
  })
}

test.describe('who touches no content', () => {
  test.use({ expectedStatuses: [404] })
  test('meets no library', async ({ page, signInAs }) => {
    await signInAs('administrator')
    await page.goto('/admin/kho')
    await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
    expect((await page.request.get('/admin/api/kho')).status()).toBe(404)
  })
})
