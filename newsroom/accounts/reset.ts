import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { users } from '#db/schema/users'
import { write } from '#db/write'
import { mailReset } from './link-letters.ts'
import { issueLink } from './links.ts'
import { addressOf } from './sign-in.ts'
import { countFailure, refuseHaste } from './throttle.ts'

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
    mailReset(tx, user, token, input)
  })
}
