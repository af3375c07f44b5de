import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { requireSecondFactor } from '#newsroom/accounts/second-factor'
import { addAccount, inviteUser } from '#newsroom/accounts/users'
import { type Role, systemActor } from '#newsroom/actor'
import { expectAccessibleInBothThemes, expectNoSidewaysScroll } from '../fixtures.ts'
import { type Site, startSite } from '../site.ts'
import { atDatabase, expect, test } from './people.ts'

const password = 'đồi chè xanh buổi sớm'
const tester = systemActor('kiểm thử')
let hired = 0

/** Hires somebody who signs in by the front: with e-mail and password. */
async function hire(site: Site, role: Role = 'reporter') {
  const email = `nguoi-${process.pid}-${++hired}@bao.example`
  const account = { email, name: 'Lò Lan', role, sectionIds: [], password }
  await atDatabase(site, (db) => addAccount(tester, db, account))
  return email
}

async function enter(page: Page, email: string, typed = password) {
  await page.goto('/admin/dang-nhap')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
}

/** Asks these roles for two steps until the test is over, however it ends. */
async function demand(site: Site, roles: Role[]): Promise<AsyncDisposable> {
  const ask = (wanted: Role[]) => atDatabase(site, (db) => requireSecondFactor(tester, db, wanted))
  await ask(roles)
  return { [Symbol.asyncDispose]: () => ask([]) }
}

/** The key that is shown for typing into an authenticator. */
async function secretOn(page: Page): Promise<string> {
  const shown = await page.getByText(/^[A-Z2-7 ]{32,}$/).textContent()
  return (shown ?? '').replaceAll(/\s/g, '')
}

const atDesk = (page: Page) =>
  expect(page.getByRole('link', { name: 'Bàn việc' }).first()).toBeVisible()

test('the first start prints a link that makes the editor-in-chief, once', async ({ page }) => {
  const site = await startSite()
  const link = /http:\S+\/admin\/cai-dat-dau\/[\w-]{43}/.exec(site.said())?.[0] ?? ''
  await page.goto(link)
  await expectAccessibleInBothThemes(page)
  await page.getByLabel('Họ tên').fill('Lò Thị Mai')
  await page.getByLabel('Thư điện tử').fill('mai@bao.example')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('ngắn quá')
  await page.getByRole('button', { name: 'Mở tòa soạn' }).click()
  await expect(page.getByText('ít nhất 12 ký tự;')).toBeVisible()
  await expect(page.getByLabel('Họ tên')).toHaveValue('Lò Thị Mai')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Mở tòa soạn' }).click()
  await expect(page).toHaveURL(`${site.origin}/admin`)
  await expect(page.getByText('Tổng biên tập')).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'không còn dùng được' })).toBeVisible()
  await site.stop()
})

test('signing in says nothing about accounts, comes back to the page asked for, and out again', async ({
  page,
  site,
  context,
}) => {
  const email = await hire(site)
  const refused = page.getByText('Thư điện tử hoặc mật khẩu chưa đúng.')
  await enter(page, 'khong-co@bao.example')
  await expect(refused).toBeVisible()
  await enter(page, email, 'sai mật khẩu rồi đây')
  await expect(refused).toBeVisible()
  await expect(page.getByLabel('Thư điện tử')).toHaveValue(email)

  await page.goto('/admin/tai-khoan')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/admin/tai-khoan')
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ name: 'trangnhat', httpOnly: true, sameSite: 'Lax' })

  await page.getByRole('main').getByRole('button', { name: 'Ra khỏi tòa soạn' }).click()
  await expect(page).toHaveURL('/admin/dang-nhap')
  await page.goto('/admin')
  await expect(page).toHaveURL('/admin/dang-nhap')
})

test('a paired phone is asked for at each sign-in, each code once, and recovery codes stand in', async ({
  page,
  site,
}) => {
  const email = await hire(site)
  await enter(page, email)
  await atDesk(page)
  await page.goto('/admin/tai-khoan')
  await page.getByRole('button', { name: 'Ghép điện thoại' }).click()
  await expect(page.getByRole('img', { name: 'Mã QR' })).toBeVisible()
  const secret = await secretOn(page)
  const phone = new TOTP({ secret: Secret.fromBase32(secret) })
  const first = phone.generate()
  await page.getByLabel('Mã 6 số đang hiện').fill(first)
  await page.getByRole('button', { name: 'Bật xác minh' }).click()
  await expect(page.getByRole('heading', { name: 'Mã dự phòng' })).toBeFocused()
  const codes = await page.getByText(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/).allTextContents()
  expect(codes).toHaveLength(10)
  await expectAccessibleInBothThemes(page)

  await page.context().clearCookies()
  await enter(page, email)
  await expect(page.getByRole('heading', { name: 'Mã xác thực' })).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.goto('/admin/nguoi-dung')
  await expect(page).toHaveURL(/\/admin\/xac-minh/)
  await page.getByLabel('Mã 6 số').fill(first)
  await page.getByRole('button', { name: 'Vào tòa soạn' }).click()
  await expect(page.getByText('Mã chưa đúng hoặc đã hết hạn.')).toBeVisible()
  await page.getByLabel('Mã 6 số').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Vào tòa soạn' }).click()
  await atDesk(page)
})

test('a forgotten password is chosen anew by a link in a letter, which works once', async ({
  page,
  site,
  browser,
  signInAs,
}) => {
  const email = await hire(site)
  await page.goto('/admin/quen-mat-khau')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByRole('button', { name: 'Gửi liên kết' }).click()
  await expect(page.getByText('Nếu có tài khoản ấy')).toHaveCount(2)

  await signInAs('editor_in_chief')
  await page.goto('/admin/hop-thu')
  const letter = page.getByRole('article').filter({ hasText: email })
  const link = /http:\S+\/admin\/dat-lai\/\S+/.exec((await letter.textContent()) ?? '')?.[0] ?? ''
  await expectAccessibleInBothThemes(page)

  const elsewhere = await browser.newPage({ baseURL: site.origin })
  await elsewhere.goto(link)
  await elsewhere.getByLabel('Mật khẩu mới').fill('một câu khác chỉ mình biết')
  await elsewhere.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await expect(elsewhere.getByText('Đã đặt mật khẩu mới.')).toBeVisible()
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('heading', { name: 'không còn dùng được' })).toBeVisible()
  await enter(elsewhere, email, 'một câu khác chỉ mình biết')
  await atDesk(elsewhere)
  await elsewhere.close()
})

test('a colleague is invited, comes in by the link, and is shut out at once', async ({
  page,
  browser,
  site,
  signInAs,
}) => {
  await signInAs('administrator')
  await page.goto('/admin/nguoi-dung')
  await page.getByRole('button', { name: 'Mời người' }).click()
  const asked = page.getByRole('dialog')
  await asked.getByLabel('Họ tên').fill('Vàng A Chứ')
  await asked.getByLabel('Thư điện tử').fill(`chu-${process.pid}@bao.example`)
  await asked.getByLabel('Vai trò').selectOption('editor')
  await expectAccessibleInBothThemes(page)
  await asked.getByRole('button', { name: 'Gửi lời mời' }).click()
  const link = await asked.getByLabel('Liên kết').inputValue()

  const elsewhere = await browser.newPage({ baseURL: site.origin })
  await elsewhere.goto(link)
  await expect(elsewhere.getByText('Vàng A Chứ')).toBeVisible()
  await elsewhere.getByLabel('Mật khẩu mới').fill(password)
  await elsewhere.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click()
  await atDesk(elsewhere)

  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Vàng A Chứ' }).click()
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await expect(page.getByText('không còn ở trong tòa soạn')).toBeVisible()
  await elsewhere.goto('/admin')
  await expect(elsewhere).toHaveURL(/\/admin\/dang-nhap/)
  await elsewhere.close()
})

test('who is invited in English is spoken to in English before the first password', async ({
  page,
  site,
}) => {
  const account = {
    email: `vang-${process.pid}@bao.example`,
    name: 'Vàng Mỷ',
    role: 'reporter' as const,
    sectionIds: [],
    language: 'en' as const,
  }
  const { token } = await atDatabase(site, (db) => inviteUser(tester, db, account))
  await page.goto(`/admin/loi-moi/${token}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByLabel('New password').fill('too short')
  await page.getByRole('button', { name: 'Set the password and enter' }).click()
  await expect(page.getByText('at least 12 characters;')).toBeVisible()
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Set the password and enter' }).click()
  await expect(page).toHaveURL('/admin')
  await page.goto(`/admin/loi-moi/${token}`)
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
})

test('a role that needs two steps is led to pairing and can do nothing else', async ({
  page,
  site,
  signInAs,
}) => {
  await signInAs('managing_editor')
  // The site belongs to every test of the worker: what this one asks for ends with it.
  await using _ = await demand(site, ['managing_editor'])
  for (const path of ['/admin', '/admin/tai-khoan', '/admin/tin']) {
    await page.goto(path)
    await expect(page).toHaveURL('/admin/ghep-dien-thoai')
  }
  expect((await page.request.get('/admin/api/tin-nhanh')).status()).toBe(403)
  await page.getByRole('button', { name: 'Ghép điện thoại' }).click()
  const secret = await secretOn(page)
  await page.getByLabel('Mã 6 số').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.getByRole('button', { name: 'Bật xác minh' }).click()
  await page.getByRole('link', { name: 'vào bàn việc' }).click()
  await atDesk(page)
})

test('own devices are listed and signed out', async ({ page, browser, site }) => {
  const email = await hire(site)
  await enter(page, email)
  await atDesk(page)
  const elsewhere = await browser.newPage({ baseURL: site.origin })
  await enter(elsewhere, email)
  await atDesk(elsewhere)
  await page.goto('/admin/tai-khoan')
  await page.getByRole('button', { name: 'Cho ra', exact: true }).click()
  await expect(page.getByText('Máy này', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cho ra', exact: true })).toHaveCount(0)
  await elsewhere.goto('/admin')
  await expect(elsewhere).toHaveURL(/\/admin\/dang-nhap/)
  await elsewhere.close()
})

test('the desk speaks English to who wants it, and single keys can be switched off', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor_in_chief')
  await page.goto('/admin')
  await atDesk(page)
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  // Keys work once the page's script has come to life.
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(sheet).toBeVisible({ timeout: 500 })
  }).toPass()
  await expectAccessibleInBothThemes(page)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await expect(page).toHaveURL('/admin/nguoi-dung')

  await page.goto('/admin/tai-khoan')
  await page.getByLabel('Ngôn ngữ').selectOption('en')
  await page.getByLabel('Dùng phím tắt một chữ').uncheck()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('heading', { name: 'My account' }).click()
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL('/admin/tai-khoan')
})

test.describe('what is not for a reporter', () => {
  test.use({ expectedStatuses: [404] })
  test('is not found', async ({ page, signInAs }) => {
    await signInAs('reporter')
    for (const path of [
      '/admin/nguoi-dung',
      '/admin/nguoi-dung/1',
      '/admin/hop-thu',
      '/admin/xyz',
    ]) {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
    }
    await expectAccessibleInBothThemes(page)
  })
})

for (const width of [390, 1280]) {
  test(`every screen is for everybody, ${width} pixels`, async ({ page, signInAs }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 900 })
    const look = async (path: string) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessibleInBothThemes(page)
      await expectNoSidewaysScroll(page)
    }
    for (const path of ['dang-nhap', 'quen-mat-khau', 'dat-lai/x', 'loi-moi/x', 'cai-dat-dau/x']) {
      await look(`/admin/${path}`)
    }
    const { userId } = await signInAs('editor_in_chief')
    for (const path of ['', '/tai-khoan', '/nguoi-dung', `/nguoi-dung/${userId}`, '/hop-thu']) {
      await look(`/admin${path}`)
    }
  })
}
