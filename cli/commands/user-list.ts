import { closeDatabase } from '#db/connection'
import { listMembers } from '#newsroom/accounts/people'
import { dateOnly } from '#newsroom/text/dates'
import { operator, roleWords } from '../operator.ts'
import { openPaper } from '../paper.ts'

export const summary = 'liệt kê các tài khoản'
export const usage = `Cách dùng: npx trangnhat user list

Mỗi dòng một tài khoản: thư điện tử, tên, vai trò, xác minh hai bước, lần cuối ở tòa soạn.`

export function run(): number {
  const db = openPaper()
  try {
    for (const member of listMembers(operator, db)) {
      const seen = member.lastSeenAt === null ? 'chưa vào' : dateOnly(member.lastSeenAt)
      const factor = member.hasSecondFactor ? 'hai bước' : 'một bước'
      const shut = member.disabledAt === null ? [] : ['đã khóa']
      console.log(
        [member.email, member.name, roleWords[member.role], factor, seen, ...shut].join('\t'),
      )
    }
    return 0
  } finally {
    closeDatabase(db)
  }
}
