import type { Db } from '#db/connection'
import { readSettings } from '#newsroom/settings'

/** What the demo paper prints about itself; name, motto and description stay as they stand. */
export function demoPaper(db: Db) {
  const { siteName, motto, description, masthead } = readSettings(db)
  return {
    siteName,
    motto,
    description,
    masthead: {
      ...masthead,
      owner: 'Tòa soạn mẫu Trang Nhất',
      licence: 'Bản chạy thử, chưa có giấy phép',
      responsible: 'Ban Biên tập Trang Nhất',
      address: 'Số 1, phố Chợ Cũ',
      telephone: '0200 000 000',
      email: 'toasoan@bao.example',
    },
  }
}
