import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/connection'
import { env } from '#env'
import { backupPaper } from '#newsroom/backup'
import { openPaper } from '../paper.ts'

export const summary = 'sao lưu cả tờ báo vào một tệp, không cần dừng'
export const usage = `Cách dùng: npx trangnhat backup TỆP.tar

Ghi bài, ảnh và mọi dữ liệu trong DATA_DIR vào TỆP.tar; khóa bí mật (DATA_DIR/secrets) không nằm trong đó.
Bản sao được mở ra, kiểm và đếm trước khi tệp hiện ra dưới tên ấy. Trang Nhất vẫn chạy trong lúc sao lưu.`

export async function run(args: string[]): Promise<number> {
  const file = parseArgs({ args, allowPositionals: true }).positionals[0]
  if (!file) {
    console.error(usage)
    return 2
  }
  const db = openPaper()
  try {
    const rows = await backupPaper(db, env.DATA_DIR, file)
    console.log(`Đã sao lưu ${rows.articles} bài, ${rows.assets} ảnh vào ${file}.`)
    return 0
  } finally {
    closeDatabase(db)
  }
}
