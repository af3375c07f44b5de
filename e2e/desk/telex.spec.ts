import type { Page } from '@playwright/test'
import { composing, retyping, telexSentence, typeVietnamese } from './input-method.ts'
import { expect, test } from './people.ts'
import { blockTexts, body, openNewStory, sapo } from './writing.ts'

const methods = { 'by composition': composing, 'by backspace and retyping': retyping }

for (const [name, method] of Object.entries(methods)) {
  const write = (page: Page) => typeVietnamese(page, method)

  test(`Vietnamese ${name} comes out right wherever it is typed`, async ({ page, signInAs }) => {
    test.setTimeout(120_000)
    await signInAs('editor_in_chief')
    await openNewStory(page)

    await page.getByRole('textbox', { name: 'Tựa', exact: true }).click()
    await write(page)
    await sapo(page).click()
    await write(page)

    await body(page).click()
    await write(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+b')
    await write(page)
    await page.keyboard.press('Control+b')
    await page.keyboard.press('Space')
    await write(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('## ')
    await write(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('- ')
    await write(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('> ')
    await write(page)

    await expect(page.getByRole('textbox', { name: 'Tựa', exact: true })).toHaveValue(telexSentence)
    await expect(sapo(page)).toHaveValue(telexSentence)
    expect((await blockTexts(page)).slice(0, 5)).toEqual([
      `p ${telexSentence}`,
      `p ${telexSentence} ${telexSentence}`,
      `h2 ${telexSentence}`,
      `ul ${telexSentence}`,
      `blockquote ${telexSentence}`,
    ])
    await expect(body(page).locator('strong')).toHaveText(telexSentence)
  })

  test(`Vietnamese ${name} comes out right after a link, in mid-line and in a heading made later`, async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(120_000)
    await signInAs('editor_in_chief')
    await openNewStory(page)
    await body(page).click()
    await page.keyboard.type('Xem trang')
    await page.keyboard.press('Shift+Control+ArrowLeft')
    await page.keyboard.press('Control+k')
    await page.getByLabel('Địa chỉ, hoặc tìm tin của báo').fill('https://example.vn/a')
    await page.getByRole('button', { name: 'Đặt đường dẫn' }).click()
    await expect(body(page).locator('a')).toHaveText('trang')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    await page.keyboard.press('Space')
    await write(page)
    await expect(body(page).locator('a')).toHaveText('trang')

    await page.keyboard.press('Enter')
    await page.keyboard.type('mot hai')
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await write(page)

    await expect(body(page).locator('p').nth(1)).toHaveText(`mot ${telexSentence} hai`)
    await goToEndOfLine(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('### ')
    await write(page)
    expect((await blockTexts(page)).slice(0, 3)).toEqual([
      `p Xem trang ${telexSentence}`,
      `p mot ${telexSentence} hai`,
      `h3 ${telexSentence}`,
    ])
  })

  test(`Vietnamese ${name} comes out right in captions and the fields of blocks`, async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(120_000)
    await signInAs('editor_in_chief')
    await openNewStory(page)
    await body(page).click()
    await page.keyboard.type('> loi noi')
    await page.getByRole('textbox', { name: 'Người nói' }).click()
    await write(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('/bang')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Tên bảng' }).click()
    await write(page)
    await page.locator('th').first().click()
    await write(page)
    await expect(page.getByRole('textbox', { name: 'Người nói' })).toHaveValue(telexSentence)
    await expect(page.getByRole('textbox', { name: 'Tên bảng' })).toHaveValue(telexSentence)
    await expect(page.locator('th').first()).toHaveText(telexSentence)
    await expect(page.getByText('Đã lưu').first()).toBeVisible()
  })
}

/** The part of Tiptap's editor, which it hangs on its element, that tells where its own cursor stands. */
type WithEditor = HTMLElement & {
  editor: {
    view: { composing: boolean }
    state: { selection: { $to: { parentOffset: number; parent: { content: { size: number } } } } }
  }
}

/**
 * Presses End until the editor's own cursor is at the end of its block. It ends a composition a moment after
 * the text is there, and sets the cursor once more then.
 */
async function goToEndOfLine(page: Page) {
  await expect
    .poll(() => body(page).evaluate((element: WithEditor) => element.editor.view.composing))
    .toBe(false)
  await expect(async () => {
    await page.keyboard.press('End')
    const left = await body(page).evaluate(({ editor }: WithEditor) => {
      const { $to } = editor.state.selection
      return $to.parent.content.size - $to.parentOffset
    })
    expect(left).toBe(0)
  }).toPass()
}
