import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { sessions, users } from '#db/schema/users'
import { write } from '#db/write'
import type { Sealer } from '#integrations/secrets'
import { record } from '../audit.ts'
import { Refusal } from '../refusals.ts'
import { isPassword } from './passwords.ts'
import { takeSecondFactor } from './second-factor.ts'
import { openSession, personOf, type Session, type SessionKind } from './sessions.ts'
import { countFailure, forgiveAccount, refuseHaste } from './throttle.ts'

export type SignedIn = { token: string; expiresAt: number; kind: SessionKind }

/** E-mail addresses are compared in lower case, without the blanks that a phone's keyboard adds. */
export const addressOf = (typed: string) => typed.trim().toLowerCase().normalize('NFC')

/**
 * Signs in with e-mail and password. An account with a second factor is half way in until it was given.
 * An unknown account, a disabled one and a wrong password are answered alike, after the same work.
 * @throws Refusal when they do not fit; TooMany when tried too often
 */
export async function signIn(
  db: Db,
  input: { email: string; password: string; address: string; userAgent: string },
): Promise<SignedIn> {
  const email = addressOf(input.email)
  const attempt = { account: email, address: input.address }
  refuseHaste(db, attempt)
  const found = db.select().from(users).where(eq(users.email, email)).get()
  const user = found && found.disabledAt === null ? found : undefined
  if (!(await isPassword(input.password, user?.passwordHash ?? null)) || !user) {
    countFailure(db, attempt)
    throw new Refusal({
      vi: 'Thư điện tử hoặc mật khẩu chưa đúng.',
      en: 'The e-mail address or the password is not right.',
    })
  }
  const kind = user.totpConfirmedAt === null ? 'full' : 'partial'
  if (kind === 'full') forgiveAccount(db, attempt)
  return write(db, (tx) => {
    if (kind === 'full') {
      record(tx, personOf(tx, user), {
        action: 'account.sign_in',
        subjectType: 'user',
        subjectId: user.id,
      })
    }
    return { ...openSession(tx, { userId: user.id, kind, userAgent: input.userAgent }), kind }
  })
}

/**
 * Gives the second factor to a half-way session, which ends; the full one has a new token.
 * @throws Refusal when the code does not fit; TooMany when tried too often
 */
export function giveSecondFactor(
  db: Db,
  sealer: Sealer,
  session: Session,
  input: { code: string; address: string; userAgent: string },
): SignedIn {
  const attempt = { account: `${session.email}#code`, address: input.address }
  refuseHaste(db, attempt)
  const { userId } = session.person
  const signedIn = write(db, (tx) => {
    if (!takeSecondFactor(tx, sealer, userId, input.code)) return null
    tx.delete(sessions).where(eq(sessions.tokenHash, session.tokenHash)).run()
    record(tx, session.person, {
      action: 'account.sign_in',
      subjectType: 'user',
      subjectId: userId,
    })
    return openSession(tx, { userId, kind: 'full', userAgent: input.userAgent })
  })
  if (!signedIn) {
    countFailure(db, attempt)
    throw new Refusal({
      vi: 'Mã chưa đúng hoặc đã hết hạn. Gõ mã mới đang hiện trên điện thoại.',
      en: 'The code is wrong or has expired. Type the one that the phone shows now.',
    })
  }
  forgiveAccount(db, attempt)
  forgiveAccount(db, { account: session.email, address: input.address })
  return { ...signedIn, kind: 'full' }
}
