import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { signInAs as colleague, expect, test } from './people.ts'
import { coloured } from './picture-file.ts'
import { blockTexts, body, headline, openNewStory, untilSaved } from './writing.ts'

/** Puts something on the clipboard and pastes it, as the browser would. */
const paste = (page: Page, types: Record<string, string>) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('.ProseMirror')?.dispatchEvent(event)
  }, types)

const clipboardPage = (name: string) => readFileSync(`test/paste/${name}.html`, 'utf8')

test('what is pasted from Word is in the story as lists and tables, without a script having run', async ({
  page,
  signInAs,
}) => {
  await signInAs('reporter')
  const id = await openNewStory(page)
  await body(page).click()
  await paste(page, { 'text/html': clipboardPage('word'), 'text/plain': 'Nước về bản' })
  expect((await blockTexts(page)).map((text) => text.split(' ')[0])).toEqual([
    'h2',
    'p',
    'ul',
    'p',
    'ol',
    'div',
    'figure',
    'p',
  ])
  await expect(body(page).locator('ul ul li')).toHaveText('loại lớn')
  await expect(body(page).locator('a')).toHaveAttribute('href', 'https://example.vn/ban-do')
  await untilSaved(page)
  const { content } = await (await page.request.get(`/admin/api/tin/${id}`)).json()
  expect(content.body.content).toHaveLength(8)
})

test('plain text brings its lists, and an address alone becomes a link or an embed', async ({
  page,
  signInAs,
}) => {
  await signInAs('reporter')
  await openNewStory(page)
  await body(page).click()
  await paste(page, { 'text/plain': 'Mua sắm:\n- rau\n- gà' })
  await page.keyboard.press('Control+End')
  await paste(page, { 'text/plain': 'https://youtu.be/dQw4w9WgXcQ' })
  const kinds = (await blockTexts(page)).map((text) => text.split(' ')[0])
  expect(kinds).toEqual(['p', 'ul', 'figure', 'p'])
})

test('several pictures dropped on the text travel while writing goes on', async ({
  page,
  signInAs,
}) => {
  await signInAs('reporter')
  await openNewStory(page)
  await body(page).click()
  const files = [await coloured(900, 600), await coloured(901, 600)].map((file) =>
    file.toString('base64'),
  )
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    given.forEach((base64, place) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], `anh-${place}.png`, { type: 'image/png' }))
    })
    const target = document.querySelector('.ProseMirror p')
    const { left, top } = target?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const place = { clientX: left + 4, clientY: top + 4, bubbles: true, cancelable: true }
    target?.dispatchEvent(new DragEvent('drop', { dataTransfer, ...place }))
  }, files)
  await page.keyboard.type('Viết tiếp trong lúc ảnh đi.')
  await expect(body(page).locator('figure img[srcset]')).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Chú thích ảnh' }).first().fill('Đồi chè')
  await untilSaved(page)
  await page.reload()
  await expect(body(page).locator('figure img[srcset]')).toHaveCount(2)
  await expect(page.getByRole('textbox', { name: 'Chú thích ảnh' }).first()).toHaveValue('Đồi chè')
  await expect(body(page)).toContainText('Viết tiếp trong lúc ảnh đi.')
})

test('a block is moved with keys, and the cursor goes with it', async ({ page, signInAs }) => {
  await signInAs('reporter')
  await openNewStory(page)
  await body(page).click()
  await page.keyboard.type('Một')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Hai')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  expect((await blockTexts(page)).slice(0, 2)).toEqual(['p Hai', 'p Một'])
  await page.keyboard.press('Control+z')
  expect((await blockTexts(page)).slice(0, 2)).toEqual(['p Một', 'p Hai'])
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.type('!')
  expect((await blockTexts(page)).slice(0, 2)).toEqual(['p Hai!', 'p Một'])
})

test('a live story is corrected: readers see the new text and the note', async ({
  page,
  site,
  signInAs,
}) => {
  test.setTimeout(120_000)
  await signInAs('editor_in_chief')
  await openNewStory(page)
  await headline(page).fill('Tuyến ống mới về bản')
  await body(page).click()
  await page.keyboard.type('Tuyến ống dài 4,7 km.')
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  await untilSaved(page)
  await page.getByRole('button', { name: 'Đăng ngay' }).first().click()
  const live = page.getByRole('link', { name: 'Xem trên trang' })
  await expect(live).toBeVisible()
  await body(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Tuyến ống dài 7,4 km.')
  await page.getByRole('radio', { name: 'Cải chính' }).check()
  await page.getByLabel('Nội dung cải chính').fill('Bản đầu ghi 4,7 km. Con số đúng là 7,4 km.')
  await page.getByRole('button', { name: 'Đăng bản sửa và cải chính' }).first().click()
  await expect(page.getByText('Trang viết đang giống bản ấy')).toBeVisible()
  const html = await (await page.request.get((await live.getAttribute('href')) ?? '')).text()
  expect(html).toContain('Tuyến ống dài 7,4 km.')
  expect(html).toContain('Bản đầu ghi 4,7 km.')
  expect(site.origin).toBeTruthy()
})

test('who else writes is named, and taking over is told', async ({
  page,
  browser,
  site,
  signInAs,
}) => {
  test.setTimeout(240_000)
  await signInAs('editor_in_chief', { name: 'Sơn' })
  const id = await openNewStory(page)
  await headline(page).fill('Tin có hai người')
  await untilSaved(page)
  const other = await browser.newContext({ baseURL: site.origin })
  await colleague(site, other, 'managing_editor', { name: 'Lan' })
  const second = await other.newPage()
  await second.goto(`/admin/tin/${id}`)
  await expect(second.getByText(/^Sơn đang (xem|sửa)$/)).toBeVisible()
  await headline(page).press('End')
  await page.keyboard.type(' cùng sửa')
  await untilSaved(page)
  // Each tab speaks every ten seconds, and nobody is told faster on a slow machine.
  await expect(second.getByText('Sơn đang sửa', { exact: true })).toBeVisible({ timeout: 60_000 })
  await second.getByRole('button', { name: 'Nhận sửa' }).click()
  await expect(page.getByText('Lan đã nhận sửa tin này')).toBeVisible({ timeout: 60_000 })
  await other.close()
})
