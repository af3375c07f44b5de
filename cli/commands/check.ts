import { closeDatabase } from '#db/connection'
import { lateStories } from '#db/queries/changes'
import { firstBrokenAuditRow } from '#newsroom/audit'
import { openPaper } from '../paper.ts'

export const summary = 'kiểm dữ liệu: trang, khóa ngoại, nhật ký, tin trễ giờ'
export const usage = `Cách dùng: npx trangnhat check

Đọc toàn bộ dữ liệu và nói chỗ nào hỏng; không sửa gì. Mã thoát 1 khi có chỗ hỏng.`

export function run(): number {
  const db = openPaper()
  try {
    const faults = [
      ...(db.$client.pragma('integrity_check(10)') as { integrity_check: string }[])
        .map((row) => row.integrity_check)
        .filter((line) => line !== 'ok')
        .map((line) => `Dữ liệu hỏng: ${line}`),
      ...(db.$client.pragma('foreign_key_check') as { table: string; parent: string }[]).map(
        (row) => `Bảng ${row.table} trỏ tới dòng không có trong ${row.parent}.`,
      ),
      ...brokenLog(firstBrokenAuditRow(db)),
      ...lateStories(db).map((story) => `Tin hẹn giờ chưa lên: ${story.headline}`),
    ]
    for (const fault of faults) console.error(fault)
    if (faults.length === 0) console.log('Dữ liệu lành lặn.')
    return faults.length === 0 ? 0 : 1
  } finally {
    closeDatabase(db)
  }
}

const brokenLog = (id: number | null) =>
  id === null ? [] : [`Nhật ký bị sửa: dòng ${id} không khớp với những dòng trước nó.`]
