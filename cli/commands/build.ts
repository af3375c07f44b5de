import { ensureBuild } from '../build.ts'

export const summary = 'dựng trang từ mã nguồn, vào một thư mục riêng'
export const usage = `Cách dùng: npx trangnhat build

Dựng trang vào thư mục .next-<mã>, mã tính từ mã nguồn; đã có bản dựng ấy thì thôi.
Trang Nhất đang chạy tự chuyển sang bản mới, người đọc không bị gián đoạn.
Máy nhỏ: dựng trên máy khác cùng mã nguồn này rồi chép thư mục sang.`

export async function run(): Promise<number> {
  console.log(await ensureBuild(process.cwd(), console.log))
  return 0
}
