import type { Locator, Page } from '@playwright/test'
import { expectAccessibleInBothThemes } from '../fixtures.ts'
import { expect, test } from './people.ts'
import { body, headline, openNewStory, untilSaved } from './writing.ts'

const dialog = (page: Page) => page.getByRole('dialog')

/** Leaves the question that stands open, and finds the cursor where it was before. */
async function leave(page: Page, before: Locator) {
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(before).toBeFocused()
}

test('a question takes the cursor into its field and gives it back, also when what asked is gone', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000)
  await signInAs('editor_in_chief')
  await openNewStory(page)
  await headline(page).fill('Cầu treo Suối Ngọc thông xe')
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  await body(page).click()
  await page.keyboard.type('Hai xã gần nhau thêm mười một cây số.')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+k')
  await expect(dialog(page).getByRole('textbox')).toBeFocused()
  await expectAccessibleInBothThemes(page)
  await leave(page, body(page))

  const hero = page.locator('.paper-hero')
  const add = page.getByRole('button', { name: 'Thêm ảnh đầu bài' })
  await add.press('Enter')
  await expect(dialog(page).getByRole('searchbox')).toBeFocused()
  await expect(dialog(page).getByRole('listitem').first()).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await leave(page, add)
  await add.press('Enter')
  await dialog(page).getByRole('listitem').first().getByRole('button').press('Enter')
  await expect(hero).toBeFocused()
  await page.keyboard.press('Tab')
  const describe = hero.locator('[data-describe]')
  await expect(describe).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByLabel('Chữ thay ảnh', { exact: true })).toBeFocused()
  await expectAccessibleInBothThemes(page)
  await leave(page, describe)
  await untilSaved(page)

  const schedule = page.getByRole('button', { name: 'Đặt giờ…' })
  await schedule.press('Enter')
  await expect(dialog(page).locator('[type="datetime-local"]')).toBeFocused()
  await expectAccessibleInBothThemes(page)
  await leave(page, schedule)
  await schedule.press('Enter')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(schedule).toHaveCount(0)
  await expect(page.locator('.inspector-part:focus')).toBeVisible()
})
