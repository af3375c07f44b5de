import { expect, test } from './people.ts'
import { headline, openNewStory, untilSaved } from './writing.ts'

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
})
