import { and, eq } from 'drizzle-orm'
import { auditLog } from '#db/schema/records'
import { users } from '#db/schema/users'
import { atDatabase, expect, test } from './people.ts'
import { body, headline, openNewStory, untilSaved } from './writing.ts'

test.use({ expectedStatuses: [409] })

test('two tabs of one person, a button pressed twice and the way back lose nothing and do nothing twice', async ({
  page,
  context,
  site,
  signInAs,
}) => {
  test.setTimeout(240_000)
  await signInAs('editor_in_chief', { name: 'Sơn' })
  const id = await openNewStory(page)
  await headline(page).fill('Tin mở ở hai thẻ')
  await body(page).click()
  await page.keyboard.type('Đoạn của thẻ thứ nhất.')
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  await untilSaved(page)

  // The same story in a second tab: what is older than the disk is not written over it.
  const second = await context.newPage()
  await second.goto(`/admin/tin/${id}`)
  await expect(body(second)).toContainText('Đoạn của thẻ thứ nhất.')
  await body(second).locator('p').first().click()
  await second.keyboard.press('End')
  await second.keyboard.type(' Thẻ hai thêm.')
  await untilSaved(second)
  await body(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Thẻ một thêm.')
  await page.getByLabel('Giữ cả hai, của tôi trước').check()
  await page.getByRole('button', { name: 'Lưu bản ghép' }).click()
  await expect(body(page)).toContainText('Thẻ một thêm.')
  await expect(body(page)).toContainText('Thẻ hai thêm.')
  await untilSaved(page)
  await second.close()

  // Publishing: two presses of an impatient hand, one publish.
  await page.getByRole('button', { name: 'Đăng ngay' }).first().dblclick()
  await expect(page.getByRole('link', { name: 'Xem trên trang' })).toBeVisible()
  await untilSaved(page)
  const published = await atDatabase(site, (db) =>
    db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectType, 'article'), eq(auditLog.subjectId, id)))
      .all()
      .filter(({ action }) => action === 'article.publish' || action === 'article.update'),
  )
  expect(published.map(({ action }) => action)).toEqual(['article.publish'])

  // The way back in the middle of a word, and forth again.
  await page.goto('/admin/tin')
  await page.goto(`/admin/tin/${id}`)
  await expect(body(page)).toBeVisible()
  await body(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Viết dở rồi lùi trang.')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goBack()
  await expect(page).toHaveURL('/admin/tin')
  await page.goForward()
  await expect(body(page)).toBeVisible()
  const offer = page.getByRole('button', { name: 'Lấy lại' })
  await expect(body(page).getByText('Viết dở rồi lùi trang.').or(offer).first()).toBeVisible()
  if (await offer.isVisible()) await offer.click()
  await expect(body(page)).toContainText('Viết dở rồi lùi trang.')
  await untilSaved(page)
})

test('a form sent twice is done once, and the way back shows it empty', async ({
  page,
  site,
  signInAs,
}) => {
  await signInAs('editor_in_chief')
  await page.goto('/admin/nguoi-dung')
  await page.getByRole('button', { name: 'Mời người' }).first().click()
  const email = `hai-lan-${process.pid}@bao.example`
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Họ tên').fill('Lường Văn Hai')
  await dialog.getByLabel('Thư điện tử').fill(email)
  await dialog.getByRole('button', { name: 'Gửi lời mời' }).dblclick()
  await expect(dialog.getByLabel('Liên kết')).toHaveValue(/\/admin\/loi-moi\//)
  const invited = await atDatabase(site, (db) =>
    db.select().from(users).where(eq(users.email, email)).all(),
  )
  expect(invited).toHaveLength(1)
})
