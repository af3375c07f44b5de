import { articlePath } from '#newsroom/addresses'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { openSection } from '#newsroom/sections'
import { readyStory, system } from '#test/cast'
import { expectAccessible } from '../fixtures.ts'
import { atDatabase, expect, test } from './people.ts'
import { coloured } from './picture-file.ts'
import { body, headline, openNewStory, untilSaved } from './writing.ts'

// A file of another kind is refused by the server.
test.use({ expectedStatuses: [422] })

const captions = 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nSương xuống sớm\n'

test('a film, its captions and its poster become a story that readers can watch', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor_in_chief')
  const id = await openNewStory(page)
  await headline(page).fill('Lên rẫy sớm cùng người Bản Dền')
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  await page.getByLabel('Loại bài').selectOption('video')
  await untilSaved(page)
  const check = page.getByRole('paragraph').filter({ hasText: 'Bài video chưa có tệp video.' })
  await expect(check).toBeVisible()

  await page.getByLabel('Tải lên… Tệp video').setInputFiles({
    name: 'bản nháp.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.from('<!doctype html><script>alert(1)</script>'),
  })
  await expect(
    page.getByRole('status').filter({ hasText: 'dòng đầu phải là WEBVTT' }),
  ).toBeVisible()
  await page.getByLabel('Tải lên… Tệp video').setInputFiles('test/files/second.mp4')
  const film = page.getByRole('group', { name: 'Tệp video' })
  await expect(film.getByText('second.mp4')).toBeVisible({ timeout: 30_000 })
  await expect(film.getByText('0:01')).toBeVisible()
  await page.getByLabel('Tải lên… Phụ đề').setInputFiles({
    name: 'phụ đề.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from(captions),
  })
  await expect(page.getByRole('group', { name: 'Phụ đề' }).getByText('phụ đề.vtt')).toBeVisible()
  await untilSaved(page)
  await expect(check).toBeHidden()
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Bài video chưa có ảnh bìa' }),
  ).toBeVisible()

  const { content } = await (await page.request.get(`/admin/api/tin/${id}`)).json()
  expect(content).toMatchObject({ type: 'video', media: { captions: {} } })
  await page.goto('/admin/kho?loai=video')
  await page.getByRole('link', { name: /second\.mp4.*dùng \d+ tin/ }).click()
  await expect(page.getByText(/^Chưa xóa được: \d+ tin đang dùng tệp này/)).toBeVisible()
})

test('a graphic goes out only once it is said in words', async ({ page, signInAs }) => {
  await signInAs('editor_in_chief')
  await openNewStory(page)
  await headline(page).fill('Nước về mỗi nhà mấy lít')
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  await page.getByLabel('Loại bài').selectOption('infographic')
  await untilSaved(page)
  const wordless = page
    .getByRole('paragraph')
    .filter({ hasText: 'Bài đồ họa chưa có nội dung bằng chữ' })
  await expect(wordless).toBeVisible()
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Bài đồ họa chưa có hình' }),
  ).toBeVisible()
  await page.getByLabel('Nội dung bằng chữ').fill('Bản Liềm 460 lít, Tả Mây 390 lít.')
  await untilSaved(page)
  await expect(wordless).toBeHidden()

  await page.getByRole('button', { name: 'Thêm ảnh đầu bài' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Tải ảnh từ máy' }).click()
  await (await chooser).setFiles({
    name: 'nuoc-ve.png',
    mimeType: 'image/png',
    buffer: await coloured(1200, 1600),
  })
  await page.locator('.paper-hero img[srcset]').waitFor()
  await page.getByRole('button', { name: /Viết.*nuoc-ve\.png/ }).click()
  await page.getByLabel('Chữ thay ảnh', { exact: true }).fill('Cột nước của hai bản')
  await page.getByRole('button', { name: 'Ghi lại' }).click()
  await untilSaved(page)
  await page.getByRole('button', { name: 'Đăng ngay' }).first().click()
  const live = await page.getByRole('link', { name: 'Xem trên trang' }).getAttribute('href')
  await page.goto(live ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nước về mỗi nhà mấy lít')
  await expect(page.getByRole('img', { name: 'Cột nước của hai bản' })).toBeVisible()
  await expect(page.getByText('Bản Liềm 460 lít, Tả Mây 390 lít.')).toBeVisible()
  await page.getByRole('link', { name: /Phóng to hình/ }).click()
  await expect(page.getByRole('dialog', { name: 'Xem ảnh' })).toBeVisible()
})

test('a story is given its language and its original, and both pages lead to each other', async ({
  page,
  site,
  signInAs,
}) => {
  await signInAs('editor_in_chief')
  const original = await atDatabase(site, (db) => {
    const { sectionId } = openSection(system, db, { name: 'Bản tin ngoại ngữ' })
    const { articleId } = draftArticle(
      system,
      db,
      readyStory(sectionId, { headline: 'Chợ Suối Mây dời bến' }),
    )
    publishArticle(system, db, { articleId })
    return articlePath('ban-tin-ngoai-ngu', 'cho-suoi-may-doi-ben', articleId)
  })
  const id = await openNewStory(page)
  await headline(page).fill('Suoi May market moves its landing')
  await body(page).fill('From Sunday the boats land upstream.')
  await page.getByLabel('Chuyên mục').selectOption('Bản tin ngoại ngữ')
  await page.getByText('Ngôn ngữ Tiếng Việt').click()
  await page.getByRole('button', { name: 'Chọn bài gốc…' }).click()
  await page.getByRole('searchbox').fill('cho suoi may')
  await page.getByRole('button', { name: /^Chợ Suối Mây dời bến/ }).click()
  await page.getByRole('button', { name: 'Xong' }).click()
  await untilSaved(page)
  const same = page.getByText('Bản dịch đang ghi cùng ngôn ngữ với bài gốc', { exact: false })
  await expect(same.first()).toBeVisible()
  await page.getByLabel('Ngôn ngữ', { exact: true }).selectOption('Tiếng Anh')
  await untilSaved(page)
  await expect(same).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Đăng ngay' }).first().click()
  await expect(page.getByRole('link', { name: 'Xem trên trang' })).toBeVisible()
  await page.goto(original)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Suoi May market moves its landing',
  )
  await expect(page.getByRole('link', { name: 'Tiếng Việt' })).toHaveAttribute('href', original)

  await page.goto(`/admin/tin/${id}`)
  await page.getByText('Ngôn ngữ Tiếng Anh').click()
  await page.getByRole('button', { name: 'Bỏ tin Chợ Suối Mây dời bến' }).click()
  await untilSaved(page)
  const { content } = await (await page.request.get(`/admin/api/tin/${id}`)).json()
  expect(content).toMatchObject({ locale: 'en', translationOf: null })
})
