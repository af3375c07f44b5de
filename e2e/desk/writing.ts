import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/** Begins a story and waits until it can be written in. */
export async function openNewStory(page: Page): Promise<number> {
  await page.goto('/admin/tin/moi')
  await page.waitForURL(/\/admin\/tin\/\d+$/)
  await expect(body(page)).toBeVisible()
  return Number(page.url().split('/').at(-1))
}

/** Where the text is written. */
export const body = (page: Page) => page.getByRole('textbox', { name: 'Thân bài' })

export const headline = (page: Page) => page.getByRole('textbox', { name: 'Tựa', exact: true })

export const sapo = (page: Page) => page.getByRole('textbox', { name: 'Sapo', exact: true })

/** The blocks of the text as `p …`, `h2 …`. */
export const blockTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(document.querySelector('.ProseMirror')?.children ?? [])].map(
      (block) => `${block.tagName.toLowerCase()} ${block.textContent}`,
    ),
  )

/** Waits until everything that was written is on the server. */
export async function untilSaved(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: /^Đã lưu \d\d:\d\d$/ })).toBeVisible()
}
