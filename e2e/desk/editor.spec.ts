import { expectAccessibleInBothThemes, expectNoSidewaysScroll } from '../fixtures.ts'
import { signInAs as colleague, expect, test } from './people.ts'
import { blockTexts, body, headline, openNewStory, untilSaved } from './writing.ts'

test('every block comes from the slash menu by its unmarked name, and is saved', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor_in_chief')
  await openNewStory(page)
  await body(page).click()
  const put = async (query: string) => {
    await page.keyboard.type(`/${query}`)
    await expect(page.getByRole('listbox', { name: 'Chèn khối' })).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await put('trich')
  await page.keyboard.type('Nước về rồi')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await put('hop')
  await page.getByRole('textbox', { name: 'Tên hộp' }).fill('Giờ họp chợ')
  await page.keyboard.press('Enter')
  await body(page).locator('> p').last().click()
  await put('duong')
  await put('cau')
  await page.getByRole('textbox', { name: 'Câu trích lớn' }).fill('Chợ là nhà')
  await body(page).locator('> p').last().click()
  await put('nhung')
  await page.getByLabel('Địa chỉ trên YouTube').fill('https://youtu.be/dQw4w9WgXcQ')
  await page.getByRole('button', { name: 'Nhúng' }).click()
  await body(page).locator('> p').last().click()
  await put('bang')
  await page.keyboard.type('Mặt hàng')
  await body(page).locator('> p').last().click()
  await page.keyboard.type('Giá tăng nhẹ')
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Thêm hàng' }).click()
  await untilSaved(page)
  await page.reload()
  await expect(body(page)).toBeVisible()
  const kinds = (await blockTexts(page)).map((text) => text.split(' ')[0])
  expect(kinds).toEqual(['blockquote', 'aside', 'hr', 'blockquote', 'figure', 'div', 'p'])
  await expect(page.getByRole('textbox', { name: 'Tên hộp' })).toHaveValue('Giờ họp chợ')
  await expect(page.locator('.ProseMirror tr')).toHaveCount(4)
})

test('words are kept while the server is away, and come back after a crash of the tab', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('editor_in_chief')
  const tab = await context.newPage()
  const id = await openNewStory(tab)
  await headline(tab).fill('Tin viết lúc mất mạng')
  await untilSaved(tab)
  await context.setOffline(true)
  await body(tab).click()
  await tab.keyboard.type('Bảy chữ này chưa tới được máy chủ')
  await expect(tab.getByText(/^Mất mạng từ \d\d:\d\d, giữ 8 chữ trên máy này$/)).toBeVisible()
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 500)))
  await tab.close({ runBeforeUnload: false })
  await context.setOffline(false)
  const next = page
  await next.goto(`/admin/tin/${id}`)
  await expect(next.getByText('Còn 8 chữ chưa lưu')).toBeVisible()
  await next.getByRole('button', { name: 'Lấy lại' }).click()
  await expect(body(next)).toContainText('Bảy chữ này chưa tới được máy chủ')
  await untilSaved(next)
})

test.describe('two people', () => {
  test.use({ expectedStatuses: [409] })

  test('two people on one story: both texts side by side, nothing lost', async ({
    page,
    browser,
    site,
    signInAs,
  }) => {
    await signInAs('editor_in_chief', { name: 'Sơn' })
    const id = await openNewStory(page)
    await headline(page).fill('Nước về bản')
    await body(page).click()
    await page.keyboard.type('Đoạn một.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Đoạn hai.')
    await untilSaved(page)

    const other = await browser.newContext({ baseURL: site.origin })
    await colleague(site, other, 'managing_editor', { name: 'Lan' })
    const second = await other.newPage()
    await second.goto(`/admin/tin/${id}`)
    await expect(body(second)).toContainText('Đoạn hai.')
    await headline(second).fill('Nước về bản sau mười hai mùa khô')
    await body(second).locator('p').nth(1).click()
    await second.keyboard.press('End')
    await second.keyboard.type(' Lan thêm.')
    await untilSaved(second)

    await body(page).locator('p').nth(1).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Sơn thêm.')
    await expect(page.getByText('chỉ Lan sửa, lấy bản của Lan')).toBeVisible()
    await expectAccessibleInBothThemes(page)
    await page.getByLabel('Giữ cả hai, của tôi trước').check()
    await page.getByRole('button', { name: 'Lưu bản ghép' }).click()
    await expect(headline(page)).toHaveValue('Nước về bản sau mười hai mùa khô')
    expect((await blockTexts(page)).slice(0, 3)).toEqual([
      'p Đoạn một.',
      'p Đoạn hai. Sơn thêm.',
      'p Đoạn hai. Lan thêm.',
    ])
    await untilSaved(page)
    await other.close()
  })
})

test('the editor has no accessibility faults and fits a phone', async ({ page, signInAs }) => {
  await signInAs('editor_in_chief')
  await openNewStory(page)
  await expectAccessibleInBothThemes(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Thông tin', exact: true }).click()
  await expect(page.getByLabel('Chuyên mục')).toBeVisible()
  await expectAccessibleInBothThemes(page)
})
