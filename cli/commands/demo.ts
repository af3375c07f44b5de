import { closeDatabase } from '#db/connection'
import { env } from '#env'
import { diskStorage } from '#integrations/storage/disk'
import { fillDemo } from '../demo/fill.ts'
import { openMigratedPaper } from '../paper.ts'

export const summary = 'thêm các bài mẫu của một tờ báo tỉnh nhỏ'
export const usage = `Cách dùng: npx trangnhat demo

Thêm chuyên mục, tác giả, ảnh và hơn tám mươi bài mẫu, ngày đăng trải trong hai tháng đến hôm nay.
Bị ngắt giữa chừng thì chạy lại: phần đã có được giữ, không bài nào bị thêm hai lần.`

export async function run(): Promise<number> {
  const db = await openMigratedPaper(console.log)
  try {
    const published = await fillDemo({
      db,
      storage: diskStorage(env.DATA_DIR),
      now: Date.now(),
      progress: (what, done, total) => {
        if (done % 10 === 0 || done === total) console.log(`Đã thêm ${done}/${total} ${what}.`)
      },
    })
    console.log(published > 0 ? `Xong: ${published} bài mẫu đã lên trang.` : 'Bài mẫu đã có đủ.')
    return 0
  } finally {
    closeDatabase(db)
  }
}
