import { and, eq, gt, isNull } from 'drizzle-orm'
import { type linkKinds, oneTimeLinks } from '#db/schema/users'
import type { Reader, Tx } from '#db/write'
import { Refusal } from '../refusals.ts'
import { hashToken, newToken } from './tokens.ts'

export type LinkKind = (typeof linkKinds)[number]

/** How long each kind of link can be used, in milliseconds. */
const lifetimes: Record<LinkKind, number> = {
  setup: 24 * 3_600_000,
  invite: 7 * 86_400_000,
  reset: 3_600_000,
}

/** Makes a link that works once; the ones of its kind for the same account stop working. @returns its token */
export function issueLink(tx: Tx, kind: LinkKind, userId: number | null): string {
  const now = Date.now()
  const { token, hash } = newToken()
  tx.delete(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.kind, kind),
        userId === null ? isNull(oneTimeLinks.userId) : eq(oneTimeLinks.userId, userId),
        isNull(oneTimeLinks.usedAt),
      ),
    )
    .run()
  tx.insert(oneTimeLinks)
    .values({ tokenHash: hash, kind, userId, createdAt: now, expiresAt: now + lifetimes[kind] })
    .run()
  return token
}

/** Whom a link is for; undefined when it was used, has expired or never was. */
export function peekLink(db: Reader, kind: LinkKind, token: string) {
  return db
    .select({ userId: oneTimeLinks.userId })
    .from(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.tokenHash, hashToken(token)),
        eq(oneTimeLinks.kind, kind),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, Date.now()),
      ),
    )
    .get()
}

/** @throws Refusal when the link was used, has expired or never was: asked before a password is hashed for it */
export function refuseDeadLink(db: Reader, kind: LinkKind, token: string) {
  const link = peekLink(db, kind, token)
  if (!link)
    throw new Refusal({
      vi: 'Liên kết này đã dùng rồi hoặc đã hết hạn. Xin một liên kết mới.',
      en: 'This link was used already or has expired. Ask for a new one.',
    })
  return link
}

/** Uses a link up. @throws Refusal when it was used, has expired or never was */
export function spendLink(tx: Tx, kind: LinkKind, token: string): { userId: number | null } {
  const link = refuseDeadLink(tx, kind, token)
  tx.update(oneTimeLinks)
    .set({ usedAt: Date.now() })
    .where(eq(oneTimeLinks.tokenHash, hashToken(token)))
    .run()
  return link
}
