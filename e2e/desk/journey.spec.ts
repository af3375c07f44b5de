import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { type Site, startSite } from '../site.ts'
import { coloured } from './picture-file.ts'
import { body, headline, untilSaved } from './writing.ts'

// From the link that the first start prints to the story that readers read, twice: by hand and by keys alone.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const mai = { name: 'Lò Thị Mai', email: 'mai@bao.example', password: 'đồi chè xanh buổi sớm' }

let site: Site
test.beforeAll(async () => {
  test.setTimeout(300_000)
  site = await startSite()
})
test.afterAll(() => site.stop())

/** Counts what the hands do on every page of the context: clicks of the pointer and keys other than letters. */
async function countHands(context: BrowserContext) {
  const hands = { clicks: 0, keys: 0 }
  await context.exposeBinding('handsDid', (_, what: 'clicks' | 'keys') => {
    hands[what]++
  })
  await context.addInitScript(() => {
    const told = window as unknown as { handsDid: (what: string) => void }
    // A click by Enter or Space has no detail.
    addEventListener(
      'click',
      ({ isTrusted, detail }) => isTrusted && detail && told.handsDid('clicks'),
      true,
    )
    addEventListener(
      'keydown',
      ({ isTrusted, key }) => isTrusted && key.length > 1 && told.handsDid('keys'),
      true,
    )
  })
  return hands
}

const picture = async (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await coloured(1200, 800),
})

/** Opens the story as a reader: in a browser that has never been here, by the address that the desk gives. */
async function readOnTheSite(page: Page, live: Locator, words: string[]) {
  const path = (await live.getAttribute('href')) ?? ''
  const context = await page.context().browser()?.newContext({ baseURL: site.origin })
  const reader = await context?.newPage()
  if (!context || !reader) throw new Error('no browser')
  const answer = await reader.goto(path)
  expect(answer?.status()).toBe(200)
  for (const word of words) await expect(reader.locator('article.article')).toContainText(word)
  await expect(reader.locator('article.article figure img').first()).toBeVisible()
  await expect(reader.getByRole('link', { name: 'chợ phiên thử' })).toBeVisible()
  await context.close()
}

test('by hand: from the first link to the reader, twelve clicks at the most once signed in', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: { width: 1440, height: 900 },
  })
  const hands = await countHands(context)
  const page = await context.newPage()
  await page.goto(/http:\S+\/admin\/cai-dat-dau\/[\w-]{43}/.exec(site.said())?.[0] ?? '')
  await page.getByLabel('Họ tên').fill(mai.name)
  await page.getByLabel('Thư điện tử').fill(mai.email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(mai.password)
  await page.getByRole('button', { name: 'Mở tòa soạn' }).click()
  await expect(page).toHaveURL('/admin')

  hands.clicks = 0
  await page.getByRole('link', { name: 'Viết tin' }).first().click()
  await headline(page).click()
  await page.keyboard.type('Chợ phiên Suối Mây họp thêm ngày thứ Năm')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Từ tháng Mười hai, chợ phiên Suối Mây họp thêm ngày thứ Năm hằng tuần.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bà con bán rau, gà, vải dệt từ sáng sớm.')
  await page.getByRole('button', { name: 'Thêm ảnh đầu bài' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Tải ảnh từ máy' }).click()
  await (await chooser).setFiles(await picture('cho-phien.png'))
  await page.locator('.paper-hero img[srcset]').waitFor()
  await page.getByRole('button', { name: /Viết.*cho-phien\.png/ }).click()
  await page.getByLabel('Chữ thay ảnh', { exact: true }).fill('Sạp vải dệt ở chợ phiên')
  await page.getByRole('button', { name: 'Ghi lại' }).click()
  // The list is the system's own: opening it and choosing from it are two clicks of a hand.
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  hands.clicks += 2
  await page.getByRole('combobox', { name: 'Từ khóa' }).click()
  await page.keyboard.type('chợ phiên thử')
  await page.getByRole('option', { name: 'Tạo “chợ phiên thử”' }).click()
  await untilSaved(page)
  await page.getByRole('button', { name: 'Đăng ngay' }).first().click()
  const live = page.getByRole('link', { name: 'Xem trên trang' })
  await expect(live).toBeVisible()
  expect(hands.clicks).toBeLessThanOrEqual(12)
  expect(hands.clicks).toBeGreaterThanOrEqual(8)
  await readOnTheSite(page, live, [
    'Chợ phiên Suối Mây họp thêm ngày thứ Năm',
    'Bà con bán rau, gà, vải dệt từ sáng sớm.',
  ])
  await context.close()
})

test('by keys alone: signing in, writing, a picture, section and tag, publishing', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: { width: 1440, height: 900 },
  })
  const hands = await countHands(context)
  const page = await context.newPage()
  const { keyboard } = page
  /** Walks on with Tab, as somebody without a mouse does; `most` keeps the way short. */
  const walkTo = async (place: Locator, most: number, key = 'Tab') => {
    await expect(place).toBeVisible()
    for (let step = 0; step < most; step++) {
      if (await place.evaluate((element) => element === document.activeElement)) return
      await keyboard.press(key)
    }
    await expect(place).toBeFocused()
  }

  await page.goto('/admin')
  await walkTo(page.getByLabel('Thư điện tử'), 4)
  await keyboard.type(mai.email)
  await walkTo(page.getByLabel('Mật khẩu', { exact: true }), 2)
  await keyboard.type(mai.password)
  await keyboard.press('Enter')
  await expect(page).toHaveURL('/admin')
  await expect(page.getByRole('link', { name: 'Viết tin' }).first()).toBeVisible()

  hands.keys = 0
  await keyboard.press('n')
  await expect(body(page)).toBeVisible()
  await walkTo(headline(page), 14)
  await keyboard.type('Lớp xóa mù buổi tối ở bản Nà Lìn')
  await keyboard.press('Enter')
  await keyboard.type('Mỗi tuần ba tối, nhà văn hóa bản sáng đèn đón học viên.')
  await keyboard.press('Enter')
  await keyboard.type('## ')
  await keyboard.type('Học sau giờ nương')
  await keyboard.press('Enter')
  await keyboard.type('Người lớn tuổi nhất lớp năm nay sáu mươi ba.')
  await walkTo(page.getByRole('button', { name: 'Thêm ảnh đầu bài' }), 3, 'Shift+Tab')
  // Waited for from here: the browser must know that somebody waits before the key opens its own window.
  const chooser = page.waitForEvent('filechooser')
  await keyboard.press('Enter')
  // A dialog takes the cursor into its first field once it stands.
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
  await walkTo(page.getByRole('button', { name: 'Tải ảnh từ máy' }), 1)
  await keyboard.press('Enter')
  await (await chooser).setFiles(await picture('lop-hoc.png'))
  await page.locator('.paper-hero img[srcset]').waitFor()
  await walkTo(page.locator('.paper-hero [data-describe]'), 1)
  await keyboard.press('Enter')
  await expect(page.getByLabel('Chữ thay ảnh', { exact: true })).toBeFocused()
  await keyboard.type('Học viên tập viết bên đèn')
  await walkTo(page.getByRole('button', { name: 'Ghi lại' }), 4)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  const section = page.getByLabel('Chuyên mục')
  await walkTo(section, 24)
  await keyboard.press('ArrowDown')
  await expect(section).not.toHaveValue('')
  await walkTo(page.getByRole('combobox', { name: 'Từ khóa' }), 8)
  await keyboard.type('chợ phiên thử')
  await expect(page.getByRole('option', { name: 'chợ phiên thử', exact: true })).toBeVisible()
  await keyboard.press('Enter')
  await untilSaved(page)
  await keyboard.press('Control+Enter')
  const live = page.getByRole('link', { name: 'Xem trên trang' })
  await expect(live).toBeVisible()
  expect(hands.clicks).toBe(0)
  // Letters are not counted: what remains is finding one's way.
  expect(hands.keys).toBeLessThanOrEqual(80)
  await walkTo(live, 20, 'Shift+Tab')
  await readOnTheSite(page, live, ['Lớp xóa mù buổi tối ở bản Nà Lìn', 'Học sau giờ nương'])
  await context.close()
})
