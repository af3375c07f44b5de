import { accessSync, constants, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/connection'
import { env } from '#env'
import { diskStorage } from '#integrations/storage/disk'
import { systemActor } from '#newsroom/actor'
import { takeInPicture } from '#newsroom/assets'
import { type CapturedPage, readCapturedPage } from '#newsroom/import/captured-page'
import { type ImportedPage, importCapturedPage } from '#newsroom/import/import-captured-page'
import { refuseTooManyPictures } from '#newsroom/import/page-story'
import { Refusal } from '#newsroom/refusals'
import { dateLine, parseWritten } from '#newsroom/text/dates'
import { spoken } from '#newsroom/text/sentence'
import { openMigratedPaper } from '../paper.ts'

export const summary = 'nhập một trang bài viết đã chép thành văn bản'
export const usage = `Cách dùng: npx trangnhat import text TỆP [tùy chọn]

TỆP là chữ của một trang bài viết: tựa, sapo, chú thích ảnh, các đoạn, dòng “Theo …/…”, rồi “Tin Liên Quan”.
Mỗi dòng ngắn đứng giữa các đoạn là một chú thích và nhận một ảnh; chú thích chưa có ảnh giữ bài ở bản nháp.

  --picture ẢNH     ảnh cho chú thích, theo thứ tự; lặp lại cho từng ảnh
  --section MỤC     chuyên mục, ví dụ kinh-te hoặc kinh-te/nong-nghiep; bỏ trống là tin-tuc
  --date NGÀY       ngày giờ đăng, ví dụ 2026-11-23T14:05 hoặc 23/11/2026; bỏ trống là bây giờ
  --with-related    nhập cả các bài trong “Tin Liên Quan”
  --publish         đăng ngay; không có thì bài là bản nháp

Dòng cuối in ra là địa chỉ của bài.`

const options = {
  picture: { type: 'string', multiple: true, default: [] as string[] },
  section: { type: 'string' },
  date: { type: 'string' },
  'with-related': { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
} as const

/** Reads a captured page into the paper; exit code 1 also where publishing was asked for and had to wait. */
export async function run(args: string[]): Promise<number> {
  const asked = understand(args)
  if (!asked) {
    console.error(usage)
    return 2
  }
  const { file, values } = asked
  const publishedAt = values.date === undefined ? undefined : dateOf(values.date)
  const page = pageIn(file)
  values.picture.forEach(refuseUnreadable)
  refuseTooManyPictures(page, values.picture.length)
  const db = await openMigratedPaper(console.log)
  try {
    const actor = systemActor('lệnh import text')
    const storage = diskStorage(env.DATA_DIR)
    const assetIds: number[] = []
    for (const picture of values.picture) {
      const received = { file: picture, originalName: basename(picture) }
      assetIds.push((await takeInPicture(actor, db, storage, received)).asset.id)
    }
    const imported = importCapturedPage(actor, db, page, {
      assetIds,
      section: values.section,
      publishedAt,
      withRelated: values['with-related'],
      publish: values.publish,
    })
    report(page, imported, publishedAt)
    return values.publish && !imported.published ? 1 : 0
  } finally {
    closeDatabase(db)
  }
}

function understand(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...others] = positionals
    return file && others.length === 0 ? { file, values } : null
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

function dateOf(text: string): number {
  const moment = parseWritten(text)
  if (moment === null) {
    throw new Refusal(`Không hiểu ngày “${text}”: hãy viết 2026-11-23T14:05 hoặc 23/11/2026.`)
  }
  return moment
}

function pageIn(file: string): CapturedPage {
  refuseUnreadable(file)
  const result = readCapturedPage(textIn(file))
  if (result.ok) return result.page
  throw new Refusal(
    `${file} không phải một trang bài viết đã chép. Không thấy: ${result.missing.join('; ')}.`,
  )
}

function textIn(file: string): string {
  const bytes = readFileSync(file)
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(`${file} không phải văn bản UTF-8: hãy lưu lại dưới dạng UTF-8.`)
  }
}

function refuseUnreadable(file: string) {
  try {
    accessSync(file, constants.R_OK)
  } catch {
    throw new Refusal(`Không đọc được tệp ${file}.`)
  }
}

function report(page: CapturedPage, imported: ImportedPage, publishedAt: number | undefined) {
  const { relatedIds, problems, published, path } = imported
  const others = relatedIds.length > 0 ? `, kèm ${relatedIds.length} tin liên quan` : ''
  const when = publishedAt === undefined ? '' : `, ngày ${dateLine(publishedAt)}`
  console.log(`${published ? 'Đã đăng' : 'Đã nhập bản nháp'} “${page.headline}”${others}${when}.`)
  for (const line of page.leftOver) console.log(`Không đưa vào bài: ${line}`)
  if (problems.length > 0) console.log('Chưa đăng được:')
  for (const { message } of problems) console.log(`- ${spoken(message, 'vi')}`)
  console.log(new URL(path, env.SITE_URL).href)
}
