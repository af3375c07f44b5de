import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures.ts'

/** What has the focus is seen whole: no bar lies over it. */
async function expectFocusInSight(page: Page) {
  const covered = () =>
    page.evaluate(() => {
      const focused = document.activeElement
      if (!focused) return 'nothing has the focus'
      const { left, top, width, height } = focused.getBoundingClientRect()
      const [x, y] = [left + Math.min(width / 2, 20), top + Math.min(height / 2, 10)]
      const seen = document.elementFromPoint(x, y)
      const isCard = focused.closest('.card')?.contains(seen) ?? false
      return focused.contains(seen) || isCard
        ? null
        : `${focused.outerHTML} under ${seen?.outerHTML}`
    })
  await expect.poll(covered).toBeNull()
}

/** Presses Tab, or another key, until what has the focus is what is wanted. */
async function tabTo(page: Page, wanted: string, most = 60, key = 'Tab') {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key)
    await expectFocusInSight(page)
    if (await page.evaluate((found) => document.activeElement?.matches(found), wanted)) return
  }
  throw new Error(`no ${wanted} within ${most} presses of Tab`)
}

test('a reader gets from the front page to a story and back to it with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused()
  await tabTo(page, '.section-more')
  const more = page.locator('.section-more').first()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  const below = page.locator('.section-below').first()
  await expect(below).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await expect(below.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(below).toBeHidden()
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const section = (await below.getByRole('link').first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible()

  await tabTo(page, 'main .card-link')
  const headline = await page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline.slice(0, 20))
  await tabTo(page, '[data-do="save"]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Đã lưu' })).toHaveAttribute('aria-pressed', 'true')
  const story = await page.getByRole('heading', { level: 1 }).textContent()

  await page.goto('/da-luu')
  const row = page.getByRole('main').getByRole('listitem')
  await expect(row.getByRole('link')).toHaveText(story ?? '')
  await expectAccessible(page)
  await tabTo(page, 'main .card-link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story ?? '')
  await page.goto('/da-luu')
  await tabTo(page, '.saved-remove')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Chưa có bài nào.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Tin mới nhất' })).toBeFocused()
})

test('by keys alone from a section through a gallery to the search and on to what it found', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await tabTo(page, '.section-names > li > a[href="/anh"]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ảnh' })).toBeVisible()
  await tabTo(page, 'main .card-link[href*="con-do-ngang"]')
  const headline = await page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.keyboard.press('Enter')
  await expect(page.locator('.article h1')).toContainText(headline.slice(0, 20))
  await tabTo(page, '.gallery a')
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  await page.keyboard.press('Enter')
  const viewer = page.getByRole('dialog', { name: 'Xem ảnh' })
  await expect(viewer.getByText(/^1\//)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(viewer.getByText(/^2\//)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(viewer).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first)

  await tabTo(page, 'input[name="q"]', 80, 'Shift+Tab')
  await page.keyboard.type('cho phien')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tim-kiem\?q=cho/)
  await tabTo(page, 'main .river .card-link', 80)
  const found = await page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(found.slice(0, 20))
})

test('on a phone nothing that has the focus lies under a bar', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto('/thoi-su')
  for (let press = 0; press < 45; press += 1) {
    await page.keyboard.press('Tab')
    await expectFocusInSight(page)
  }
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Shift+Tab')
    await expectFocusInSight(page)
  }
})

test('the archive leads from its months to a day and to the days beside it', async ({ page }) => {
  await page.goto('/luu-tru')
  await page.locator('a.calendar-day').last().click()
  await expect(page.locator('a.calendar-day[aria-current="date"]')).toHaveCount(1)
  await expect(page.getByRole('main').locator('.ledger > li').first()).toBeVisible()
  const day = page.url()
  await page.locator('.archive-steps [rel="prev"]').click()
  await page.locator('.archive-steps [rel="next"]').click()
  expect(page.url()).toBe(day)
  const short = await page.request.get('/luu-tru/2026/1', { maxRedirects: 0 })
  expect(short.headers().location).toBe('/luu-tru/2026/01')
})

test('a theme that was chosen stays, stands before the first paint, and goes back to the device’s', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const theme = page.getByRole('button', { name: /Nền:/ }).first()
  await expect(theme).toContainText('theo máy')
  await theme.click()
  await expect(theme).toContainText('tối')
  await page.goto('/moi-nhat')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(19, 20, 24)')
  const html = await page.content()
  expect(html.indexOf('id="theme"')).toBeLessThan(html.indexOf('<body'))
  await theme.click()
  await expect(theme).toContainText('sáng')
  await theme.click()
  await expect(theme).toContainText('theo máy')
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull()
})

test('nothing moves for who asks for no motion, and forced colours keep what is marked', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  await page.goto('/luu-tru')
  await page.locator('a.calendar-day').last().click()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).transitionDuration !== '0s',
      ).length,
  )
  expect(moving).toBe(0)
  const outlineOf = (found: string) =>
    page.locator(found).evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(await outlineOf('a.calendar-day[aria-current]')).toBe('solid')
  await page.keyboard.press('Tab')
  expect(await outlineOf(':focus')).toBe('solid')
})

test('a story is read aloud by a Vietnamese voice, sentence by sentence, and only then', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  // Not from the front page: what a test before this one published there may be two sentences long.
  await page.goto('/su-kien/mua-cam-muong-lan')
  await page.locator('main .card-link').first().click()
  const listen = page.locator('[data-do="listen"]')
  await expect(page.locator('[data-do="print"]')).toBeVisible()
  await expect(listen).toBeHidden()
  // The test's browser has no voices; a device that has one looks like this.
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [{ lang: 'en-US' }, { lang: 'vi-VN' }],
        cancel: () => undefined,
        speak: (words: { text: string; onend: () => void }) => {
          said.push(words.text)
          if (said.length < 3) words.onend()
        },
      }),
    })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
  })
  const before = scripts.length
  await page.reload()
  await listen.click()
  await expect(listen).toHaveText(/Dừng/)
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said').length)).toBe(3)
  expect(scripts.slice(before).filter((url) => /\/listen-/.test(url))).toHaveLength(1)
  await expect(page.locator('[data-heard]')).toHaveCount(1)
  await listen.click()
  await expect(listen).toHaveText(/Nghe/)
  await expect(page.locator('[data-heard]')).toHaveCount(0)
})

test('a printed story is the story, with its address', async ({ page }) => {
  await page.goto('/')
  await page.locator('main .card-link').first().click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-source')).toBeVisible()
  await expect(page.locator('.print-source')).toContainText('.html')
  for (const gone of ['.section-bar', '.reading-tools', '.bottom-bar', '.article-around']) {
    await expect(page.locator(gone)).toBeHidden()
  }
})
