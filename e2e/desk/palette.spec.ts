import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes, expectNoSidewaysScroll } from '../fixtures.ts'
import { expect, hireCallers, test, together } from './callers.ts'
import { prepareStory } from './permission-doors.ts'

const field = (page: Page) => page.getByRole('combobox', { name: /^Tìm tin, chuyên mục/ })
const chosen = (page: Page) => page.getByRole('option', { selected: true })

/** The keys work once the page's own script runs. */
async function open(page: Page) {
  await expect(async () => {
    if (!(await field(page).isVisible())) await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused({ timeout: 500 })
  }).toPass()
}

test('the palette goes anywhere by a few keys, and knows the way back', async ({
  page,
  context,
  site,
  db,
}) => {
  const { caller, story } = together(db, () => {
    const { reporter: caller, theirs } = hireCallers(db)
    return { caller, story: prepareStory(db, caller.person, theirs, 'draft') }
  })
  await context.addCookies([
    { name: 'trangnhat', value: caller.token ?? '', url: site.origin, httpOnly: true },
  ])
  await page.goto('/admin')
  await open(page)
  await expect(page.getByRole('option', { name: 'Viết tin mới' })).toBeVisible()
  await expectAccessibleInBothThemes(page)

  const number = story.headline.split(' ').at(-1) ?? ''
  await field(page).fill(`tin quyen ${number}`)
  const found = page.getByRole('option', { name: story.headline })
  await expect(found).toBeVisible()
  await expect(found).toHaveAttribute('aria-selected', 'true')
  await expect(found.locator('mark').first()).toHaveText(/Tin quyền/)
  await expect(page.getByRole('status').filter({ hasText: 'kết quả' })).toBeAttached()
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await expectNoSidewaysScroll(page)
    await expectAccessibleInBothThemes(page)
  }
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()

  await page.getByRole('button', { name: 'Thêm' }).click()
  await page.getByRole('menuitem', { name: 'Tìm hoặc ra lệnh' }).click()
  await field(page).fill(`tin quyen ${number}`)
  await expect(found).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/admin/tin/${story.articleId}`)

  await page.goto('/admin/tin')
  await open(page)
  await expect(chosen(page)).toHaveText(new RegExp(story.headline))
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveText(/Viết tin mới/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).toHaveText(/Xem trang báo/)
  await field(page).fill('"quyen')
  await page.getByRole('option', { name: /Lọc danh sách tin theo/ }).click()
  await expect(page).toHaveURL(/q=%22quyen/)

  await open(page)
  await field(page).fill('Chợ & phiên')
  await page.getByRole('option', { name: /Viết tin mới với tựa/ }).click()
  await expect(page.getByRole('textbox', { name: 'Tựa' })).toHaveText('Chợ & phiên')
})
