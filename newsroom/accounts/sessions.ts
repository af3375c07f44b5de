import { and, desc, eq, gt, lte, ne } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { type sessionKinds, sessions, userSections, users } from '#db/schema/users'
import { type Reader, type Tx, write } from '#db/write'
import type { Person } from '../actor.ts'
import { readSettings } from '../settings.ts'
import { hashToken, newToken } from './tokens.ts'

export type SessionKind = (typeof sessionKinds)[number]

/** How long a session lasts, in milliseconds: at all, without a request, and while it waits for the second factor. */
const absolute = 30 * 86_400_000
const idle = 3 * 86_400_000
const halfway = 10 * 60_000
/** A session's last use is written down once a minute at the most. */
const noticeEvery = 60_000

/** A device that is signed in, or half way. `partial` may do nothing but give the second factor. */
export type Session = {
  tokenHash: string
  kind: SessionKind
  person: Person
  language: 'vi' | 'en'
  email: string
  /** The role asks for a second factor and the account has none: nothing can be done but pairing one. */
  mustPair: boolean
  /** Whether keys of one letter do something for this person. */
  singleKeys: boolean
}

/** Signs a device in. @returns the token for its cookie, which is nowhere else */
export function openSession(
  tx: Tx,
  input: { userId: number; kind: SessionKind; userAgent: string },
): { token: string; expiresAt: number } {
  const now = Date.now()
  const { token, hash } = newToken()
  const expiresAt = now + (input.kind === 'partial' ? halfway : absolute)
  tx.delete(sessions).where(lte(sessions.expiresAt, now)).run()
  tx.insert(sessions)
    .values({
      tokenHash: hash,
      userId: input.userId,
      kind: input.kind,
      userAgent: input.userAgent.slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    })
    .run()
  return { token, expiresAt }
}

/** The session of a cookie's token; null when there is none, it ended, or its account is disabled. */
export function readSession(db: Db, token: string): Session | null {
  const now = Date.now()
  const row = db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.tokenHash, hashToken(token)),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, now - idle),
      ),
    )
    .get()
  if (!row || row.user.disabledAt !== null) return null
  const { session, user } = row
  if (session.lastSeenAt < now - noticeEvery) {
    write(db, (tx) =>
      tx
        .update(sessions)
        .set({ lastSeenAt: now })
        .where(eq(sessions.tokenHash, session.tokenHash))
        .run(),
    )
  }
  return {
    tokenHash: session.tokenHash,
    kind: session.kind,
    person: personOf(db, user),
    language: user.language,
    email: user.email,
    mustPair:
      user.totpConfirmedAt === null && readSettings(db).secondFactorRoles.includes(user.role),
    singleKeys: user.singleKeys,
  }
}

/** The account as an actor. */
export function personOf(db: Reader, user: typeof users.$inferSelect): Person {
  const own = db
    .select({ id: userSections.sectionId })
    .from(userSections)
    .where(eq(userSections.userId, user.id))
    .all()
  return {
    kind: 'person',
    userId: user.id,
    name: user.name,
    role: user.role,
    sectionIds: own.map(({ id }) => id),
  }
}

/** One's own devices, the latest used first. */
export function ownSessions(db: Reader, session: Session) {
  return db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, session.person.userId),
        eq(sessions.kind, 'full'),
        gt(sessions.expiresAt, Date.now()),
        gt(sessions.lastSeenAt, Date.now() - idle),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt))
    .all()
    .map((row) => ({ ...row, current: row.tokenHash === session.tokenHash }))
}

/** Signs out this device itself. */
export function signOut(db: Db, session: Session) {
  endSession(db, session, session.tokenHash)
}

/** Signs one of the person's own devices out. */
export function endSession(db: Db, session: Session, tokenHash: string) {
  write(db, (tx) =>
    tx
      .delete(sessions)
      .where(and(eq(sessions.tokenHash, tokenHash), eq(sessions.userId, session.person.userId)))
      .run(),
  )
}

/** Signs out every device of the person but the one that asks. */
export function endOtherSessions(db: Db, session: Session) {
  write(db, (tx) => endSessionsOf(tx, session.person.userId, session.tokenHash))
}

/** Ends every session of an account, but the one named. */
export function endSessionsOf(tx: Tx, userId: number, but?: string) {
  const all = eq(sessions.userId, userId)
  tx.delete(sessions)
    .where(but === undefined ? all : and(all, ne(sessions.tokenHash, but)))
    .run()
}
