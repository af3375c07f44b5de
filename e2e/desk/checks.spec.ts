import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes } from '../fixtures.ts'
import { expect, test } from './people.ts'
import { body, headline, openNewStory, sapo } from './writing.ts'

const panel = (page: Page) => page.getByRole('region', { name: /^Kiểm tra/ })

/** Puts text on the clipboard of a paste, as another program does. */
const paste = (page: Page, text: string) =>
  body(page).evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

test('what is not as the paper prints it is put right by one press, by kind, and taken back', async ({
  page,
  signInAs,
}) => {
  await signInAs('reporter')
  await openNewStory(page)
  await headline(page).fill('Nắng về ddaay, hoà nhạc')
  await body(page).click()
  await paste(page, 'Ông  nói: "Lafo Cai  ấm rồi".\nChị Hoà bảo “khoẻ lắm, UBND VietGAP.')
  const text = () => body(page).textContent()
  await expect(
    panel(page).getByText('Chữ có thể gõ nhầm').or(panel(page).getByText('2 chữ có thể gõ nhầm')),
  ).toBeVisible()
  await expectAccessibleInBothThemes(page)

  await panel(page).getByRole('button', { name: 'Sửa Lafo' }).press('Enter')
  await expect.poll(text).toContain('Lào Cai')
  await expect(panel(page).getByText('Đã sửa 1 chỗ.')).toBeVisible()
  // The keys go on where they were.
  await expect(panel(page).locator(':focus')).toHaveText(/Lấy lại như cũ|Sửa/)
  await panel(page)
    .getByRole('button', { name: /^Sửa cả 2 .*nháy thẳng/ })
    .click()
  await expect.poll(text).toContain('“Lào Cai  ấm rồi”')
  await panel(page)
    .getByRole('button', { name: /^Sửa cả 2 .*cách đôi/ })
    .click()
  await expect.poll(text).toContain('Ông nói: “Lào Cai ấm rồi”.')

  await panel(page).getByRole('button', { name: 'Lấy lại như cũ' }).click()
  await expect.poll(text).toContain('Ông  nói: “Lào Cai  ấm rồi”.')
  await body(page).click()
  await page.keyboard.press('Control+z')
  await expect.poll(text).toContain('Ông  nói: "Lào Cai  ấm rồi".')

  await panel(page).getByRole('button', { name: 'Sửa ddaay' }).click()
  await expect(headline(page)).toHaveText('Nắng về đây, hoà nhạc')
  await headline(page).focus()
  await page.keyboard.press('Control+z')
  await expect(headline(page)).toHaveText('Nắng về ddaay, hoà nhạc')
  await sapo(page).fill('Nguwowif lên nương từ sớm.')
  await panel(page).getByRole('button', { name: 'Sửa Nguwowif' }).click()
  await expect(sapo(page)).toHaveText('Người lên nương từ sớm.')
  await sapo(page).focus()
  await page.keyboard.press('Control+z')
  await expect(sapo(page)).toHaveText('Nguwowif lên nương từ sớm.')
  await panel(page)
    .getByRole('listitem')
    .filter({ hasText: '2 chữ khác lối đặt dấu' })
    .getByRole('button')
    .click()
  await expect(headline(page)).toHaveText('Nắng về ddaay, hòa nhạc')
  await expect.poll(text).toContain('Chị Hoà bảo “khỏe lắm')
  await expect(panel(page).getByText('Dấu “ chưa đóng, đoạn 2', { exact: true })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Giữ nguyên “' }).click()
  await expect(panel(page).getByText('Dấu “ chưa đóng, đoạn 2', { exact: true })).toBeHidden()
})

test('a paste in an old encoding is shown as it would read, and converted', async ({
  page,
  signInAs,
}) => {
  await signInAs('reporter')
  await openNewStory(page)
  await body(page).click()
  await paste(page, '§¶ng bé tØnh Lµo Cai häp bµn vÒ nh÷ng viÖc cña n\u00ADíc.')
  await expect(panel(page).getByText('còn ở mã TCVN3')).toBeVisible()
  await expect(panel(page).getByText('Đảng bộ tỉnh Lào Cai họp bàn')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Chuyển sang Unicode' }).click()
  await expect(body(page)).toHaveText('Đảng bộ tỉnh Lào Cai họp bàn về những việc của nước.')
  await expect(panel(page).getByText('còn ở mã TCVN3')).toBeHidden()
})

test('words of another language are nobody’s slips, once the story is said to be in it', async ({
  page,
  signInAs,
}) => {
  await signInAs('reporter')
  await openNewStory(page)
  await headline(page).fill('The last caster of Phìn Hạ')
  await expect(panel(page).getByRole('button', { name: 'Sửa of' })).toBeVisible()
  await page.getByText('Ngôn ngữ Tiếng Việt').click()
  await page.getByLabel('Ngôn ngữ', { exact: true }).selectOption('Tiếng Anh')
  await expect(panel(page).getByRole('button', { name: 'Sửa of' })).toBeHidden()
})
