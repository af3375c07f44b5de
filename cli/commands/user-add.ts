import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/connection'
import { accountInput, addAccount } from '#newsroom/accounts/users'
import { operator, roleWords } from '../operator.ts'
import { openPaper } from '../paper.ts'

export const summary = 'thêm một tài khoản'
export const usage = `Cách dùng: npx trangnhat user add --email THƯ --name TÊN --role VAI --password-stdin

Đọc mật khẩu (ít nhất 12 ký tự) từ đầu vào, để nó không nằm lại trong lịch sử lệnh:
  npx trangnhat user add --email lan@bao.vn --name "Lò Lan" --role editor --password-stdin < tệp-mật-khẩu

VAI là một trong:
${Object.entries(roleWords)
  .map(([role, words]) => `  ${role.padEnd(18)}${words}`)
  .join('\n')}`

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      'password-stdin': { type: 'boolean' },
    },
  })
  const role = accountInput.shape.role.safeParse(values.role)
  if (!values.email || !values.name || !role.success || !values['password-stdin']) {
    console.error(usage)
    return 2
  }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const db = openPaper()
  try {
    const { email, name } = values
    await addAccount(operator, db, { email, name, role: role.data, sectionIds: [], password })
    console.log(`Đã thêm ${name}, ${roleWords[role.data]}.`)
    return 0
  } finally {
    closeDatabase(db)
  }
}
