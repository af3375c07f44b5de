import type { Db } from '#db/connection'
import { listMembers, type Member } from '#newsroom/accounts/people'
import { addressOf } from '#newsroom/accounts/sign-in'
import { systemActor } from '#newsroom/actor'
import { NotFound } from '#newsroom/refusals'

/** Who the log names when the person at the machine does something. */
export const operator = systemActor('dòng lệnh')

/** Roles as they are written on the command line, and as the desk calls them. */
export const roleWords = {
  reporter: 'phóng viên',
  editor: 'biên tập viên',
  managing_editor: 'thư ký tòa soạn',
  editor_in_chief: 'tổng biên tập',
  administrator: 'quản trị',
} as const

/** @throws NotFound when nobody has this e-mail */
export function memberByEmail(db: Db, email: string): Member {
  const member = listMembers(operator, db).find((known) => known.email === addressOf(email))
  if (!member) throw new NotFound(`Không có tài khoản nào dùng thư ${email}.`)
  return member
}
