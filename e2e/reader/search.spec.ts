import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures.ts'
import { writeHostileStories } from '../hostile.ts'
import { nuFindings } from '../nu.ts'

const find = (text: string) => `/tim-kiem?q=${encodeURIComponent(text)}`

test('a reader finds a story by keyboard alone, with and without marks', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  const headline = (await page.locator('main .card-link').first().textContent()) ?? ''
  const words = headline
    .replace(/\u00a0/g, ' ')
    .split(' ')
    .slice(0, 4)
    .join(' ')
  const field = page.getByRole('combobox', { name: 'Tìm tin bài' })
  await field.focus()
  await page.keyboard.type(words)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { includeHidden: true })).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tim-kiem\?q=/)
  await expect(page.getByRole('status').first()).toContainText('bài cho')
  await expect(page.locator('mark').first()).toBeVisible()
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
  await page.goto(find(bare))
  await expect(page.locator('ol.river .card-link').first()).toHaveText(
    headline.replace(/\u00a0/g, ' '),
  )
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
})

test('search works without a script, and narrows by links and controls', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Tìm tin bài' }).fill('chợ')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText('bài cho')
  await page.getByRole('combobox', { name: 'Chuyên mục' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page).toHaveURL(/chuyen-muc=/)
  await expect(page.getByRole('status').first()).toBeVisible()
  await page.goto(find('nuwowcs'))
  await expect(page.getByText('chưa bật bộ gõ')).toBeVisible()
  await context.close()
})

test('answers to anything are accessible, valid and run nothing', async ({
  page,
  request,
  site,
}) => {
  test.setTimeout(120_000)
  writeHostileStories(site.dataFolder)
  const paths = {
    empty: '/tim-kiem',
    found: find('chợ'),
    none: find('zzqx wvkk'),
    hostile: find('window.hacked script'),
    markup: find('<script>window.hacked=true</script>"\'&'),
    long: find('a '.repeat(1500)),
    signs: find('-x 20/3 99,97% C++ NEAR( * "'),
  }
  const pages: Record<string, string> = {}
  for (const [name, path] of Object.entries(paths)) {
    const answer = await request.get(path)
    expect(answer.status(), name).toBe(200)
    expect(answer.headers()['cache-control'], name).toBe('no-store')
    pages[name] = await answer.text()
  }
  expect(nuFindings(pages)).toEqual([])
  for (const [name, width, colorScheme] of [
    ['found', 390, 'dark'],
    ['none', 390, 'light'],
    ['hostile', 1280, 'dark'],
    ['long', 320, 'dark'],
  ] as const) {
    await test.step(`${name} at ${width} px, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(paths[name])
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    })
  }
})
