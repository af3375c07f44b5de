import { asc, eq, isNull, sql } from 'drizzle-orm'
import { sections } from '../schema/sections.ts'
import { sessions, userSections, users } from '../schema/users.ts'
import type { Reader } from '../write.ts'

/** Every account of the newsroom, those who can sign in first, then by name; never what they sign in with. */
export function allPeople(db: Reader) {
  const places = db
    .select({ userId: userSections.userId, id: sections.id, name: sections.name })
    .from(userSections)
    .innerJoin(sections, eq(sections.id, userSections.sectionId))
    .orderBy(asc(sections.position))
    .all()
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      disabledAt: users.disabledAt,
      isInvited: sql<number>`${users.passwordHash} IS NULL`.mapWith(Boolean),
      hasSecondFactor: sql<number>`${users.totpConfirmedAt} IS NOT NULL`.mapWith(Boolean),
      lastSeenAt: sql<
        number | null
      >`(SELECT max(${sessions.lastSeenAt}) FROM ${sessions} WHERE ${sessions.userId} = ${users.id})`,
    })
    .from(users)
    .orderBy(sql`${users.disabledAt} IS NOT NULL`, asc(users.name), asc(users.id))
    .all()
    .map((person) => ({
      ...person,
      sections: places.filter(({ userId }) => userId === person.id),
    }))
}

/** The sections that an editor can be put in charge of, in the order of the menu. */
export const topSections = (db: Reader) =>
  db
    .select({ id: sections.id, name: sections.name })
    .from(sections)
    .where(isNull(sections.parentId))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
