import type { Db } from '#db/connection'
import { offerSetup } from '#newsroom/accounts/users'

/**
 * While nobody can run the paper yet: a new one-time link for its first editor-in-chief, in a line for the
 * operator. Links printed before stop working. @returns null once there is an editor-in-chief
 */
export function setupLine(db: Db, origin: string): string | null {
  const token = offerSetup(db)
  if (token === null) return null
  return `Mở tòa soạn lần đầu: ${origin}/admin/cai-dat-dau/${token} (dùng một lần, trong 24 giờ)`
}
