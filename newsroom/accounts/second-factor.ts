import { randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Db } from '#db/connection'
import { settings } from '#db/schema/records'
import { recoveryCodes, roles, users } from '#db/schema/users'
import { type Tx, write } from '#db/write'
import type { Sealer } from '#integrations/secrets'
import type { Actor, Person, Role, System } from '../actor.ts'
import { record } from '../audit.ts'
import { authorise } from '../permissions.ts'
import { Refusal } from '../refusals.ts'
import { countFailure, refuseHaste } from './throttle.ts'
import { hashToken } from './tokens.ts'

/** Seconds that a code stands, and how many steps before and after are taken for slow clocks. */
const period = 30
const window = 1
const codesGiven = 10

const totpOf = (secret: Secret, email: string, issuer: string) =>
  new TOTP({ issuer, label: email, algorithm: 'SHA1', digits: 6, period, secret })

/**
 * Begins to pair a phone: a new secret, in force only once a code of it was given.
 * @returns the `otpauth:` address for a QR code, and the secret for typing in
 */
export function beginPairing(
  person: Person,
  db: Db,
  sealer: Sealer,
  input: { email: string; issuer: string },
): { address: string; secret: string } {
  const secret = new Secret({ size: 20 })
  write(db, (tx) => {
    const user = tx.select().from(users).where(eq(users.id, person.userId)).get()
    if (user?.totpConfirmedAt)
      throw new Refusal({
        vi: 'Đã bật xác minh hai bước: tắt đi rồi ghép lại.',
        en: 'Two-step sign-in is on already: switch it off, then pair again.',
      })
    tx.update(users)
      .set({ totpSecret: sealer.seal(secret.base32), totpLastStep: null })
      .where(eq(users.id, person.userId))
      .run()
  })
  return { address: totpOf(secret, input.email, input.issuer).toString(), secret: secret.base32 }
}

/** Ends the pairing with a first code. @returns recovery codes, shown this once */
export function confirmPairing(person: Person, db: Db, sealer: Sealer, code: string): string[] {
  return write(db, (tx) => {
    if (!takeCode(tx, sealer, person.userId, code)) throw wrongCode()
    tx.update(users).set({ totpConfirmedAt: Date.now() }).where(eq(users.id, person.userId)).run()
    record(tx, person, {
      action: 'account.second_factor_on',
      subjectType: 'user',
      subjectId: person.userId,
    })
    return renewRecoveryCodes(tx, person.userId)
  })
}

/** Turns the second factor off, for oneself and with a code in hand. */
export function endPairing(person: Person, db: Db, sealer: Sealer, code: string) {
  // Who found a desk open must not guess the code that locks it.
  const attempt = { account: `${person.userId}#unpair`, address: `unpair:${person.userId}` }
  refuseHaste(db, attempt)
  const ended = write(db, (tx) => {
    if (!takeSecondFactor(tx, sealer, person.userId, code)) return false
    tx.update(users)
      .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
      .where(eq(users.id, person.userId))
      .run()
    tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, person.userId)).run()
    record(tx, person, {
      action: 'account.second_factor_off',
      subjectType: 'user',
      subjectId: person.userId,
    })
    return true
  })
  if (ended) return
  countFailure(db, attempt)
  throw wrongCode()
}

/**
 * Takes the second factor off an account whose owner lost the phone and the recovery codes. Only from the
 * machine itself: at the desk it would be a way around the second factor.
 */
export function dropSecondFactor(operator: System, db: Db, userId: number) {
  write(db, (tx) => {
    tx.update(users)
      .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
      .where(eq(users.id, userId))
      .run()
    tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)).run()
    record(tx, operator, {
      action: 'account.second_factor_off',
      subjectType: 'user',
      subjectId: userId,
    })
  })
}

/** What the owner sees of the second factor: whether it is on, and the recovery codes that are left. */
export function readSecondFactor(person: Person, db: Db): { isOn: boolean; codesLeft: number } {
  const user = db.select().from(users).where(eq(users.id, person.userId)).get()
  const left = db
    .select({ userId: recoveryCodes.userId })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, person.userId), isNull(recoveryCodes.usedAt)))
    .all()
  return { isOn: Boolean(user?.totpConfirmedAt), codesLeft: left.length }
}

/** Says which roles must sign in by two steps; in force from now for everybody who has them. */
export function requireSecondFactor(actor: Actor, db: Db, wanted: readonly Role[]) {
  authorise(actor, 'user.edit')
  const value = JSON.stringify(roles.filter((role) => wanted.includes(role)))
  write(db, (tx) => {
    const row = { value, updatedAt: Date.now() }
    tx.insert(settings)
      .values({ key: 'secondFactorRoles', ...row })
      .onConflictDoUpdate({ target: settings.key, set: row })
      .run()
    record(tx, actor, {
      action: 'settings.change',
      subjectType: 'settings',
      subjectId: null,
      detail: { secondFactorRoles: JSON.parse(value) },
    })
  })
}

const wrongCode = () =>
  new Refusal({
    vi: 'Mã chưa đúng hoặc đã hết hạn. Gõ mã mới đang hiện trên điện thoại.',
    en: 'The code is wrong or has expired. Type the one that the phone shows now.',
  })

/** Whether this is the phone's code, or a recovery code, of the account; either works once. */
export function takeSecondFactor(tx: Tx, sealer: Sealer, userId: number, code: string): boolean {
  const typed = code.replaceAll(/[\s-]/g, '').toLowerCase()
  return /^\d{6}$/.test(typed)
    ? takeCode(tx, sealer, userId, typed)
    : takeRecoveryCode(tx, userId, typed)
}

function takeCode(tx: Tx, sealer: Sealer, userId: number, code: string): boolean {
  const user = tx.select().from(users).where(eq(users.id, userId)).get()
  if (!user?.totpSecret) return false
  const secret = Secret.fromBase32(sealer.open(user.totpSecret))
  const now = Date.now()
  const delta = totpOf(secret, user.email, '').validate({
    token: code.replaceAll(/\s/g, ''),
    timestamp: now,
    window,
  })
  if (delta === null) return false
  const step = Math.floor(now / 1000 / period) + delta
  if (user.totpLastStep !== null && step <= user.totpLastStep) return false
  tx.update(users).set({ totpLastStep: step }).where(eq(users.id, userId)).run()
  return true
}

function takeRecoveryCode(tx: Tx, userId: number, typed: string): boolean {
  const used = tx
    .update(recoveryCodes)
    .set({ usedAt: Date.now() })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, hashToken(typed)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .run()
  return used.changes === 1
}

/** Without letters and figures that are taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

function renewRecoveryCodes(tx: Tx, userId: number): string[] {
  const codes = Array.from({ length: codesGiven }, () =>
    Array.from({ length: 12 }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
  )
  tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)).run()
  tx.insert(recoveryCodes)
    .values(codes.map((code) => ({ userId, codeHash: hashToken(code) })))
    .run()
  return codes.map((code) => code.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3'))
}
