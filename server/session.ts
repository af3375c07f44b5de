import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { env } from '#env'
import { readSession, type Session } from '#newsroom/accounts/sessions'
import { languageByLink } from '#newsroom/accounts/users'
import type { Language } from '#newsroom/text/sentence'
import { database } from './database.ts'
import { pathOf } from './origin.ts'

const isSecure = env.SITE_URL.startsWith('https://')

/**
 * A `__Host-` cookie belongs to one host and is sent over TLS only; browsers drop it without Secure, so a
 * desk at an address of plain http needs another name.
 */
const cookieName = isSecure ? '__Host-trangnhat' : 'trangnhat'

/** The session of this request, full or half way; null for a stranger. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const token = (await cookies()).get(cookieName)?.value
  return token ? readSession(database(), token) : null
})

/**
 * The language of whoever asks: the session's, else that of the account that a link to this page was made
 * for; strangers are spoken to in Vietnamese.
 */
export const currentLanguage = cache(async (): Promise<Language> => {
  const session = await currentSession()
  if (session) return session.language
  const [, page, token] = linkPage.exec(pathOf(await headers()) ?? '') ?? []
  const kind = page === 'loi-moi' ? 'invite' : 'reset'
  return (token && languageByLink(database(), { kind, token })) || 'vi'
})

const linkPage = /^\/admin\/(loi-moi|dat-lai)\/([^/]+)$/

/** Puts the session's token into the browser; only while answering a form. */
export async function keepSession({ token, expiresAt }: { token: string; expiresAt: number }) {
  const store = await cookies()
  store.set(cookieName, token, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    expires: new Date(expiresAt),
  })
}

export async function forgetSession() {
  const store = await cookies()
  store.set(cookieName, '', {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    maxAge: 0,
  })
}

/** The client's address as the front door saw it, and what it calls itself. */
export async function currentClient(): Promise<{ address: string; userAgent: string }> {
  const sent = await headers()
  return {
    address: sent.get('x-forwarded-for') ?? 'unknown',
    userAgent: sent.get('user-agent') ?? '',
  }
}
