import { z } from 'zod'

/** What the forms at the door send. Longer input is nobody's password and is not hashed. */
export const doorFields = {
  email: z.string('Chưa ghi thư điện tử.').trim().min(1, 'Chưa ghi thư điện tử.').max(254),
  password: z.string('Chưa ghi mật khẩu.').min(1, 'Chưa ghi mật khẩu.').max(1000),
  token: z.string().max(200),
  code: z.string('Chưa gõ mã.').trim().min(1, 'Chưa gõ mã.').max(40),
  /** Where to go afterwards. */
  toi: z.string().max(500).optional(),
}
