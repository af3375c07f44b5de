import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { type Db, openDatabase } from '#db/connection'
import { sections } from '#db/schema/sections'
import { userSections, users } from '#db/schema/users'
import { write } from '#db/write'
import { openSession, personOf, type SessionKind } from '#newsroom/accounts/sessions'
import type { Person, Role } from '#newsroom/actor'
import { test as base, expect } from '../fixtures.ts'

/** Who knocks: somebody of each role, and four who are not, or no longer, or not yet in. */
export const callerNames = [
  'reporter',
  'editor',
  'managing_editor',
  'editor_in_chief',
  'administrator',
  'anonymous',
  'unknown token',
  'disabled',
  'half signed in',
] as const
export type CallerName = (typeof callerNames)[number]

/** `isIn`: whether the session counts; only then is the permission map asked. */
export type Caller = { name: CallerName; person: Person; token: string | null; isIn: boolean }

export type Callers = Record<CallerName, Caller> & {
  writer: Person
  theirs: number
  foreign: number
}

let hired = 0

type Fixtures = {
  /** The running site's own database, open while the test lasts. */
  db: Db
}

export const test = base.extend<Fixtures>({
  db: async ({ site }, use) => {
    const db = openDatabase(join(site.dataFolder, 'trangnhat.db'))
    await use(db)
    db.$client.close()
  },
})

/** Does several things in one transaction: a disk is slow to promise each by itself. */
export function together<Result>(db: Db, work: () => Result): Result {
  return db.$client.transaction(work).immediate()
}

/** Hires all of them. `theirs` is the section of the editors among them, `foreign` is nobody's. */
export function hireCallers(db: Db): Callers {
  const [theirs, foreign] = db
    .select({ id: sections.id, parentId: sections.parentId, two: sections.needsTwoPeople })
    .from(sections)
    .all()
    .filter(({ parentId, two }) => parentId === null && !two)
    .map(({ id }) => id)
  if (theirs === undefined || foreign === undefined)
    throw new Error('the demo has too few sections')
  const caller = (
    name: CallerName,
    role: Role,
    { kind = 'full', isIn = true }: { kind?: SessionKind | null; isIn?: boolean } = {},
  ): Caller => {
    const person = hire(db, role, [theirs])
    const token = kind === null ? null : sessionOf(db, person, kind)
    return { name, person, token, isIn }
  }
  const disabled = caller('disabled', 'editor_in_chief', { isIn: false })
  db.update(users).set({ disabledAt: Date.now() }).where(eq(users.id, disabled.person.userId)).run()
  return {
    reporter: caller('reporter', 'reporter'),
    editor: caller('editor', 'editor'),
    managing_editor: caller('managing_editor', 'managing_editor'),
    editor_in_chief: caller('editor_in_chief', 'editor_in_chief'),
    administrator: caller('administrator', 'administrator'),
    anonymous: caller('anonymous', 'editor_in_chief', { kind: null, isIn: false }),
    'unknown token': {
      ...caller('unknown token', 'editor_in_chief', { kind: null, isIn: false }),
      token: 'A'.repeat(43),
    },
    disabled,
    'half signed in': caller('half signed in', 'editor_in_chief', { kind: 'partial', isIn: false }),
    writer: hire(db, 'reporter', []),
    theirs,
    foreign,
  }
}

function hire(db: Db, role: Role, sectionIds: number[]): Person {
  const now = Date.now()
  const email = `${role.replaceAll('_', '-')}-${process.pid}-${++hired}@quyen.example`
  const user = db
    .insert(users)
    .values({ email, name: 'Hoàng Văn Quyền', role, createdAt: now, updatedAt: now })
    .returning()
    .get()
  if (role === 'editor') {
    for (const sectionId of sectionIds) {
      db.insert(userSections).values({ userId: user.id, sectionId }).run()
    }
  }
  return personOf(db, user)
}

export const sessionOf = (db: Db, person: Person, kind: SessionKind): string =>
  write(db, (tx) => openSession(tx, { userId: person.userId, kind, userAgent: 'Playwright' })).token

export { expect }
