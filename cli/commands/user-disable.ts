import { closeDatabase } from '#db/connection'
import { setDisabled } from '#newsroom/accounts/users'
import { memberByEmail, operator } from '../operator.ts'
import { openPaper } from '../paper.ts'

export const summary = 'khóa một tài khoản, hoặc mở lại (--undo)'
export const usage = `Cách dùng: npx trangnhat user disable THƯ [--undo]

Người ấy ra khỏi mọi máy ngay lập tức; bài đã viết giữ nguyên.`

export function run(args: string[]): number {
  const email = args.find((word) => !word.startsWith('-'))
  if (!email) {
    console.error(usage)
    return 2
  }
  const disabled = !args.includes('--undo')
  const db = openPaper()
  try {
    const member = memberByEmail(db, email)
    setDisabled(operator, db, { userId: member.id, disabled })
    console.log(`${disabled ? 'Đã khóa' : 'Đã mở lại'} tài khoản của ${member.name}.`)
    return 0
  } finally {
    closeDatabase(db)
  }
}
