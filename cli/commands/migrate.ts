import { closeDatabase } from '#db/connection'
import { openMigratedPaper } from '../paper.ts'

export const summary = 'đưa dữ liệu lên bản này, sao lưu trước khi chuyển'
export const usage = `Cách dùng: npx trangnhat migrate

Sao dữ liệu vào DATA_DIR/backups (giữ năm bản mới nhất), rồi chuyển trong một giao dịch: bị ngắt giữa chừng
thì dữ liệu vẫn nguyên như cũ. npm start tự làm việc này.`

export async function run(): Promise<number> {
  closeDatabase(await openMigratedPaper(console.log))
  console.log('Dữ liệu đã ở bản mới nhất.')
  return 0
}
