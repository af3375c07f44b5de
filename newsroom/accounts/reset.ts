import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { users } from '#db/schema/users'
import { write } from '#db/write'
import { writeLetter } from '../letters.ts'
import { type Sentence, spoken } from '../text/sentence.ts'
import { issueLink } from './links.ts'
import { addressOf } from './sign-in.ts'
import { countFailure, refuseHaste } from './throttle.ts'

const letter = {
  subject: { vi: 'Đặt lại mật khẩu', en: 'A new password for' },
  before: {
    vi: 'Có người xin đặt lại mật khẩu cho tài khoản này. Mở liên kết dưới đây trong một giờ để chọn mật khẩu mới:',
    en: 'Somebody asked for a new password for this account. Open the link below within an hour to choose one:',
  },
  after: {
    vi: 'Nếu không phải mình xin thì bỏ qua thư này: mật khẩu vẫn như cũ.',
    en: 'If that was not you, leave this letter alone: the password stays as it is.',
  },
} satisfies Record<string, Sentence>

/**
 * Sends a link for a new password to the address, if an account has it. The answer is the same when none
 * has, and every request counts, so that nobody is flooded with letters.
 * @param origin where the paper is reached, for the link
 * @throws TooMany when asked too often
 */
export function requestReset(
  db: Db,
  input: { email: string; address: string; origin: string; siteName: string },
) {
  const email = addressOf(input.email)
  const attempt = { account: `${email}#reset`, address: input.address }
  refuseHaste(db, attempt)
  countFailure(db, attempt)
  write(db, (tx) => {
    const user = tx
      .select({ id: users.id, email: users.email, language: users.language })
      .from(users)
      .where(and(eq(users.email, email), isNull(users.disabledAt)))
      .get()
    if (!user) return
    const token = issueLink(tx, 'reset', user.id)
    writeLetter(tx, {
      to: user.email,
      subject: `${spoken(letter.subject, user.language)} ${input.siteName}`,
      text: [
        spoken(letter.before, user.language),
        `${input.origin}/admin/dat-lai/${token}`,
        spoken(letter.after, user.language),
      ].join('\n\n'),
    })
  })
}
