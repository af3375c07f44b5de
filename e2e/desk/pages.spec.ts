import { expectAccessibleInBothThemes, expectNoSidewaysScroll } from '../fixtures.ts'
import { expect, test } from './people.ts'

test('a page is written, put out, moved and taken off, and readers follow', async ({
  page,
  signInAs,
}) => {
  await signInAs('managing_editor')
  const name = `Nội quy ${process.pid}`
  await page.goto('/admin/cau-hinh/trang')
  await page.getByRole('link', { name: 'Viết trang mới' }).click()
  await page.getByLabel('Tên trang').fill(name)
  const body = page.getByRole('textbox', { name: 'Nội dung' })
  await body.click()
  await page.keyboard.type('## Điều một')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Đọc rồi hãy gửi.')
  await expectAccessibleInBothThemes(page)
  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByText('nháp, chưa đăng')).toBeVisible()
  const slug = await page.getByRole('textbox', { name: 'Đường dẫn' }).inputValue()
  expect((await page.request.get(`/trang/${slug}`)).status()).toBe(404)

  await page.getByRole('button', { name: 'Lưu và đăng' }).click()
  await expect(page.getByText('Đã đăng. Bạn đọc thấy ngay.')).toBeVisible()
  const shown = await page.request.get(`/trang/${slug}`)
  expect(await shown.text()).toMatch(/<h2[^>]*>Điều một<\/h2><p>Đọc rồi hãy gửi\.<\/p>/)

  await body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Xin cảm ơn.')
  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByText('Bạn đọc chưa thấy thay đổi này.')).toBeVisible()
  await expect(page.getByText('nháp mới hơn')).toBeVisible()
  expect(await (await page.request.get(`/trang/${slug}`)).text()).not.toContain('Xin cảm ơn')

  await page.getByRole('textbox', { name: 'Đường dẫn' }).fill(`${slug}-moi`)
  await page.getByRole('button', { name: 'Lưu và đăng' }).click()
  await expect(page.getByText('Đã đăng. Bạn đọc thấy ngay.')).toBeVisible()
  const moved = await page.request.get(`/trang/${slug}`, { maxRedirects: 0 })
  expect([301, 308]).toContain(moved.status())
  expect(await (await page.request.get(`/trang/${slug}-moi`)).text()).toContain('Xin cảm ơn')

  await page.getByRole('button', { name: 'Gỡ khỏi trang báo' }).click()
  await expect(page.getByText('nháp, chưa đăng')).toBeVisible()
  expect((await page.request.get(`/trang/${slug}-moi`)).status()).toBe(404)
  await page.setViewportSize({ width: 390, height: 800 })
  await expectNoSidewaysScroll(page)
})

test('links at the head and foot are kept by the desk', async ({ page, signInAs }) => {
  await signInAs('editor_in_chief')
  await page.goto('/admin/cau-hinh/trinh-don')
  const head = page.getByRole('group', { name: 'Đầu trang' })
  await head.getByRole('button', { name: 'Thêm liên kết' }).click()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Liên kết chưa có chữ.')).toBeVisible()
  await head.getByPlaceholder('Chữ').last().fill('Tòa soạn')
  await head.getByPlaceholder('Địa chỉ').last().fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Địa chỉ bắt đầu bằng / hoặc https://.')).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await head.getByPlaceholder('Địa chỉ').last().fill('/trang/lien-he')
  await head.getByRole('button', { name: 'Đưa Tòa soạn lên' }).click()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Mọi trang báo đổi theo ngay.')).toBeVisible()
  const links = () =>
    page.request
      .get('/moi-nhat')
      .then((answer) => answer.text())
      .then((html) => /aria-label="Lối tắt".*?<\/nav>/s.exec(html)?.[0] ?? '')
  expect(await links()).toMatch(/Lưu trữ.*Tòa soạn.*Đã lưu/s)
  await page.getByLabel('Hiện').nth(1).uncheck()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Mọi trang báo đổi theo ngay.')).toBeVisible()
  await expect.poll(links).not.toContain('Tòa soạn')
})
