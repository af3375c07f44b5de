import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { users } from '#db/schema/users'
import { write } from '#db/write'
import { openSession } from '#newsroom/accounts/sessions'
import type { Role } from '#newsroom/actor'
import { test as base, expect } from '../fixtures.ts'
import type { Site } from '../site.ts'

/** Somebody of the newsroom, signed in by the back door: a session row and its cookie. */
export type Colleague = { userId: number; name: string; email: string }

type Fixtures = {
  /** Gives this test's browser the session of a new colleague of this role. */
  signInAs: (role: Role, changes?: { name?: string }) => Promise<Colleague>
}

let hired = 0

export const test = base.extend<Fixtures>({
  signInAs: async ({ site, context }, use) => {
    await use((role, changes) => signInAs(site, context, role, changes))
  },
})

/** Hires a colleague and puts their session's cookie into the browser. */
export async function signInAs(
  site: Site,
  context: BrowserContext,
  role: Role,
  { name = 'Lò Thị Mai' }: { name?: string } = {},
): Promise<Colleague> {
  const email = `${role.replaceAll('_', '-')}-${process.pid}-${++hired}@bao.example`
  const { userId, token } = await atDatabase(site, (db) =>
    write(db, (tx) => {
      const now = Date.now()
      const user = tx
        .insert(users)
        .values({ email, name, role, createdAt: now, updatedAt: now })
        .returning({ id: users.id })
        .get()
      const session = openSession(tx, { userId: user.id, kind: 'full', userAgent: 'Playwright' })
      return { userId: user.id, token: session.token }
    }),
  )
  await context.addCookies([
    { name: 'trangnhat', value: token, url: site.origin, httpOnly: true, sameSite: 'Lax' },
  ])
  return { userId, name, email }
}

/** Works in the running site's own database. */
export async function atDatabase<Result>(
  site: Site,
  work: (db: Db) => Result | Promise<Result>,
): Promise<Result> {
  const db = openDatabase(join(site.dataFolder, 'trangnhat.db'))
  try {
    return await work(db)
  } finally {
    closeDatabase(db)
  }
}

export { expect }
