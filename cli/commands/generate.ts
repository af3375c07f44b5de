import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/connection'
import { Refusal } from '#newsroom/refusals'
import { parseWritten } from '#newsroom/text/dates'
import { number } from '#newsroom/text/numbers'
import { generateStories } from '../generate/generate.ts'
import { openMigratedPaper } from '../paper.ts'
import { showProgress } from '../progress.ts'

export const summary = 'viết ra nhiều bài giả như thật, để thử và để đo'
export const usage = `Cách dùng: npx trangnhat generate --articles N [tùy chọn]

Thêm N bài đã đăng, ngày đăng trải qua nhiều năm, có chuyên mục, tác giả, từ khóa, sự kiện; cạnh đó là bài nháp,
bài chờ duyệt và bài đã gỡ. Không tựa nào trùng nhau. Người và nơi trong bài đều không có thật.
Chỉ dùng trên dữ liệu để thử: bài đã đăng thì không xóa được.

  --articles N   bao nhiêu bài, đến 2000000
  --seed SỐ      cùng một số, cùng một mốc, cùng dữ liệu ban đầu thì ra cùng những bài ấy; bỏ trống là 1
  --until NGÀY   bài mới nhất đăng lúc nào, ví dụ 2026-11-23T14:05; bỏ trống là bây giờ`

const most = 2_000_000

export async function run(args: string[]): Promise<number> {
  const asked = understand(args)
  if (!asked) {
    console.error(usage)
    return 2
  }
  const db = await openMigratedPaper(console.log)
  const bar = showProgress('bài', asked.count)
  try {
    await generateStories({ db, ...asked, progress: bar.at })
    bar.end()
    console.log(`Đã thêm ${number(asked.count)} bài.`)
    console.log(
      'Tìm kiếm thấy các bài ấy khi chỉ mục lập xong: npx trangnhat reindex, hoặc cứ để trang chạy.',
    )
    return 0
  } finally {
    closeDatabase(db)
  }
}

const options = {
  articles: { type: 'string' },
  seed: { type: 'string', default: '1' },
  until: { type: 'string' },
} as const

function understand(args: string[]) {
  const { values } = parseArgs({ args, options })
  const [count, seed] = [Number(values.articles), Number(values.seed)]
  if (!Number.isInteger(count) || count < 1 || count > most) return null
  if (!Number.isInteger(seed)) return null
  return { count, seed, until: untilOf(values.until) }
}

function untilOf(text: string | undefined): number {
  if (text === undefined) return Date.now()
  const moment = parseWritten(text)
  if (moment === null) throw new Refusal(`Không hiểu ngày “${text}”: hãy viết 2026-11-23T14:05.`)
  if (moment > Date.now()) throw new Refusal('Bài đã đăng thì không thể đăng ở ngày chưa tới.')
  return moment
}
