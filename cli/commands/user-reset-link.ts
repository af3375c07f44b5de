import { closeDatabase } from '#db/connection'
import { env } from '#env'
import { dropSecondFactor } from '#newsroom/accounts/second-factor'
import { makeResetLink } from '#newsroom/accounts/users'
import { memberByEmail, operator } from '../operator.ts'
import { openPaper } from '../paper.ts'

export const summary = 'in liên kết để một người đặt lại mật khẩu'
export const usage = `Cách dùng: npx trangnhat user reset-link THƯ [--drop-second-factor]

Liên kết dùng được một lần. Xác minh hai bước vẫn giữ nguyên; thêm --drop-second-factor khi người ấy mất cả
điện thoại lẫn mã dự phòng.`

export function run(args: string[]): number {
  const email = args.find((word) => !word.startsWith('-'))
  if (!email) {
    console.error(usage)
    return 2
  }
  const db = openPaper()
  try {
    const member = memberByEmail(db, email)
    if (args.includes('--drop-second-factor')) dropSecondFactor(operator, db, member.id)
    const { kind, token } = makeResetLink(operator, db, member.id)
    const place = kind === 'invite' ? 'loi-moi' : 'dat-lai'
    console.log(`${env.SITE_URL}/admin/${place}/${token}`)
    return 0
  } finally {
    closeDatabase(db)
  }
}
