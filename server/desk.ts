import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { env } from '#env'
import { NotFound } from '#newsroom/refusals'
import { readSettings } from '#newsroom/settings'
import { messagesFor } from '../components/desk/messages/of.ts'
import { database } from './database.ts'
import { currentLanguage, currentSession } from './session.ts'

/**
 * The person at the desk, for a page: their session, the person as an actor, the database for the
 * newsroom's reads, and the desk's words in their language. Who is not signed in goes to the sign-in page,
 * who is half way to the next step, and comes back to `here` afterwards.
 */
export const signedIn = cache(async (here = '/admin') => {
  const session = await currentSession()
  const back = here === '/admin' ? '' : `?toi=${encodeURIComponent(here)}`
  if (!session) redirect(`/admin/dang-nhap${back}`)
  if (session.kind === 'partial') redirect(`/admin/xac-minh${back}`)
  if (session.mustPair) redirect('/admin/ghep-dien-thoai')
  const { language, person } = session
  return { db: database(), session, person, language, messages: messagesFor(language) }
})

/** What stands on the sign-in pages. */
export const atTheDoor = cache(async () => {
  const session = await currentSession()
  const language = await currentLanguage()
  const db = database()
  return { db, session, language, messages: messagesFor(language), site: readSettings(db) }
})

/** Reads something of the newsroom for a page; what there is not, or may not be seen, is the page of absence. */
export async function seen<Result>(read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}

/** Where to go after signing in: an address of the desk, whatever the link said. */
export function returnPath(asked: string | undefined): string {
  const base = 'http://desk.invalid'
  if (asked === undefined || !URL.canParse(asked, base)) return '/admin'
  const { origin, pathname, search } = new URL(asked, base)
  return origin === base && /^\/admin(\/|$)/.test(pathname) ? `${pathname}${search}` : '/admin'
}

/** The nonce that the front door gave this page's scripts; none in development. */
export async function scriptNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy')
  return policy?.match(/'nonce-([^']+)'/)?.[1]
}

/** Whether people reach the desk without encryption. */
export const isPlainHttp = env.SITE_URL.startsWith('http://')

/** Whether letters leave the house. */
export const hasMailServer = env.SMTP_URL !== undefined

/** Where the paper is reached, for links that leave it. */
export const siteOrigin = env.SITE_URL
