import { parseArgs } from 'node:util'
import { env } from '#env'
import { restorePaper } from '#newsroom/backup'

export const summary = 'lấy lại tờ báo từ một tệp sao lưu'
export const usage = `Cách dùng: npx trangnhat restore TỆP.tar

Bung tệp ra, kiểm toàn bộ (trang dữ liệu, khóa ngoại, số dòng, từng ảnh gốc theo mã băm) rồi mới thay vào
DATA_DIR. Dữ liệu đang có được dời sang một thư mục bên cạnh, không bị xóa. Phải dừng Trang Nhất trước.`

export async function run(args: string[]): Promise<number> {
  const file = parseArgs({ args, allowPositionals: true }).positionals[0]
  if (!file) {
    console.error(usage)
    return 2
  }
  const { rows, movedAside } = await restorePaper(file, env.DATA_DIR)
  console.log(`Đã khôi phục ${rows.articles} bài, ${rows.assets} ảnh vào ${env.DATA_DIR}.`)
  if (movedAside) console.log(`Dữ liệu cũ được giữ ở ${movedAside}.`)
  return 0
}
