import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { publishArticle } from '#newsroom/articles/publish'
import { returnArticle, submitArticle } from '#newsroom/articles/review'
import { saveArticle } from '#newsroom/articles/write'
import {
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSidewaysScroll,
  expectReadableInTheDark,
} from '../fixtures.ts'
import type { Site } from '../site.ts'
import { type Caller, type Callers, expect, hireCallers, test, together } from './callers.ts'
import { prepareStory } from './permission-doors.ts'

const widths = [390, 768, 1440]

// Each screen is checked at four widths.
test.describe.configure({ timeout: 180_000 })

async function enter(context: BrowserContext, site: Site, { token }: Caller) {
  await context.addCookies([
    { name: 'trangnhat', value: token ?? '', url: site.origin, httpOnly: true, sameSite: 'Lax' },
  ])
}

async function expectSoundAtEveryWidth(page: Page) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectAccessibleInBothThemes(page)
}

const rows = (page: Page) => page.getByRole('table').locator('tbody tr')

test('a reporter finds, walks, chooses and lays aside, by keys alone', async ({
  page,
  context,
  site,
  db,
}) => {
  const { callers, first, out } = together(db, () => {
    const callers = hireCallers(db)
    const { person } = callers.reporter
    const first = prepareStory(db, person, callers.theirs, 'draft')
    const out = prepareStory(db, person, callers.theirs, 'published')
    return { callers, first, out }
  })
  await enter(context, site, callers.reporter)
  await page.goto('/admin/tin')
  await expect(rows(page)).toHaveCount(2)
  await expectSoundAtEveryWidth(page)

  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: out.headline })).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(page.getByText('Đã chọn 2')).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.getByRole('button', { name: 'Bỏ 2 tin vào thùng rác' }).press('Enter')
  await expect(page.getByText('Đã bỏ 1 tin vào thùng rác.')).toBeVisible()
  await expect(page.getByText('1 tin giữ nguyên:')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: out.headline })).toBeVisible()
  await expect(rows(page)).toHaveCount(1)

  await page.goto('/admin/tin?xem=thung-rac')
  await expect(rows(page)).toHaveCount(1)
  await page.getByLabel(`Chọn tin: ${first.headline}`).check()
  await page.getByRole('button', { name: 'Lấy lại 1 tin' }).click()
  await expect(page.getByRole('heading', { name: 'Thùng rác trống' })).toBeVisible()
  await expectAccessibleInBothThemes(page)

  await page.goto('/admin/tin')
  // The keys work once the page's own script runs.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.type('tin quyen so')
  await expect(page).toHaveURL(/q=tin\+quyen\+so/)
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('searchbox').fill('qwrtpz')
  await expect(page.getByRole('heading', { name: 'Không tin nào khớp' })).toBeVisible()
  await page.getByRole('link', { name: 'Bỏ mọi bộ lọc' }).click()
  await expect(rows(page)).toHaveCount(2)
  const sheet = page.getByRole('dialog', { name: 'Lọc danh sách' })
  await expect(async () => {
    await page.keyboard.press('f')
    await expect(sheet).toBeVisible({ timeout: 500 })
  }).toPass()
  await sheet.getByLabel('Đã đăng').check()
  await expectAccessibleInBothThemes(page)
  await sheet.getByRole('button', { name: 'Lọc' }).click()
  await expect(page).toHaveURL(/trang-thai=da-dang/)
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('link', { name: 'Bỏ lọc trạng thái' }).click()
  await expect(rows(page)).toHaveCount(2)
})

test('a return carries its reason into the list, and the history tells and undoes', async ({
  page,
  context,
  site,
  db,
}) => {
  const { callers, story } = together(db, () => {
    const callers = hireCallers(db)
    return { callers, story: returned(callers) }
  })
  await enter(context, site, callers.reporter)
  await page.goto('/admin/tin')
  await expect(rows(page).filter({ hasText: 'Mở đầu bằng người.' })).toBeVisible()

  await page.goto(`/admin/tin/${story.articleId}/lich-su`)
  await expect(page.getByText('đổi 1 chỗ')).toBeVisible()
  await expect(page.locator('ins', { hasText: 'sửa lại' })).toBeVisible()
  await expectSoundAtEveryWidth(page)
  await page.keyboard.press('j')
  await expect(page.locator('.change[data-current] h3')).toHaveText('Tựa')
  await page.getByRole('link', { name: 'Trong bài' }).click()
  await expect(page.locator('.whole ins', { hasText: 'sửa lại' })).toBeVisible()
  await page.getByRole('link', { name: 'Nhật ký' }).click()
  await expect(page.getByText('trả lại: “Mở đầu bằng người.”').last()).toBeVisible()
  await expectAccessibleInBothThemes(page)

  await page.getByRole('link', { name: 'Cạnh nhau' }).click()
  await page.getByRole('button', { name: 'Đặt tên bản 1' }).click()
  await page.getByRole('textbox', { name: 'Tên bản' }).fill('Bản gửi lần 1')
  await page.getByRole('dialog').getByRole('button', { name: 'Đặt tên' }).click()
  await expect(page.getByRole('navigation', { name: 'Các bản' })).toContainText('Bản gửi lần 1')
  await page.getByRole('button', { name: 'Lấy lại bản 1…' }).click()
  await page.getByRole('button', { name: 'Lấy lại bản 1', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Các bản' })).toContainText('bản 3')

  function returned({ reporter, editor, theirs }: Callers) {
    const prepared = prepareStory(db, reporter.person, theirs, 'draft')
    const { articleId } = prepared
    submitArticle(reporter.person, db, { articleId })
    const { version } = returnArticle(editor.person, db, {
      articleId,
      reason: 'Mở đầu bằng người.',
    })
    const content = { ...prepared.content, headline: `${prepared.headline} sửa lại` }
    saveArticle(reporter.person, db, { articleId, fromVersion: version, content })
    return prepared
  }
})

test('the preview is the reader’s page of the working text, framed, and never kept', async ({
  page,
  context,
  site,
  db,
}) => {
  const { callers, story, revisionId } = together(db, () => {
    const callers = hireCallers(db)
    const { person } = callers.managing_editor
    const story = prepareStory(db, person, callers.theirs, 'draft')
    const { articleId } = story
    const { version } = publishArticle(person, db, { articleId })
    const content = { ...story.content, headline: `${story.headline}, chưa lên` }
    const saved = saveArticle(person, db, { articleId, fromVersion: version, content })
    return { callers, story, revisionId: saved.revisionId }
  })
  await enter(context, site, callers.managing_editor)
  await page.goto(`/admin/tin/${story.articleId}/xem-thu`)
  const framed = page.frameLocator('iframe')
  const headline = framed.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText(`${story.headline}, chưa lên`)
  const width = () => page.locator('iframe').evaluate((frame) => frame.clientWidth)
  expect(await width()).toBe(1280)
  await page.getByRole('link', { name: 'Điện thoại' }).click()
  await expect.poll(width).toBe(390)
  await expect(headline).toBeVisible()
  // The reader's page in the frame has a main of its own; it is tried apart.
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(['landmark-unique'])
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await expectReadableInTheDark(page)

  const answer = await page.request.get(`/admin/xem-truoc/${revisionId}`)
  expect(answer.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  await page.goto(`/admin/xem-truoc/${revisionId}`)
  await expectAccessibleInBothThemes(page)
})
