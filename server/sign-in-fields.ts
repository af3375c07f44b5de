import { z } from 'zod'
import { packed } from '#newsroom/text/sentence'

/** What the forms at the door send. Longer input is nobody's password and is not hashed. */
export const doorFields = {
  email: z
    .string(packed({ vi: 'Chưa ghi thư điện tử.', en: 'The e-mail address is missing.' }))
    .trim()
    .min(1, packed({ vi: 'Chưa ghi thư điện tử.', en: 'The e-mail address is missing.' }))
    .max(254),
  password: z
    .string(packed({ vi: 'Chưa ghi mật khẩu.', en: 'The password is missing.' }))
    .min(1, packed({ vi: 'Chưa ghi mật khẩu.', en: 'The password is missing.' }))
    .max(1000),
  token: z.string().max(200),
  code: z
    .string(packed({ vi: 'Chưa gõ mã.', en: 'The code is missing.' }))
    .trim()
    .min(1, packed({ vi: 'Chưa gõ mã.', en: 'The code is missing.' }))
    .max(40),
  /** Where to go afterwards. */
  toi: z.string().max(500).optional(),
}
