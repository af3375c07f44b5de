import { and, asc, desc, eq, gt, lt, type SQL, sql } from 'drizzle-orm'
import { auditLog } from '#db/schema/records'
import { users } from '#db/schema/users'
import type { Reader } from '#db/write'

/** What is asked of the log; each may be left out. */
export type AuditQuestion = {
  userId?: number
  action?: string
  subjectType?: string
  subjectId?: number
}

/** Rows of the log, newest first, from behind `after` or, oldest first, from above `before`. */
export function auditRows(
  db: Reader,
  { userId, action, subjectType, subjectId }: AuditQuestion,
  page: { after?: number; before?: number; limit: number },
) {
  const { after, before, limit } = page
  const parts: (SQL | undefined)[] = [
    userId === undefined ? undefined : eq(auditLog.userId, userId),
    action === undefined ? undefined : eq(auditLog.action, action),
    subjectType === undefined ? undefined : eq(auditLog.subjectType, subjectType),
    subjectId === undefined ? undefined : eq(auditLog.subjectId, subjectId),
    after === undefined ? undefined : lt(auditLog.id, after),
    before === undefined ? undefined : gt(auditLog.id, before),
  ]
  return db
    .select()
    .from(auditLog)
    .where(and(...parts))
    .orderBy(before === undefined ? desc(auditLog.id) : asc(auditLog.id))
    .limit(limit)
    .all()
}

export type AuditRow = ReturnType<typeof auditRows>[number]

/** The hash of the row before this one; undefined for the first. */
export const hashBefore = (db: Reader, id: number): string | undefined =>
  db
    .select({ hash: auditLog.hash })
    .from(auditLog)
    .where(lt(auditLog.id, id))
    .orderBy(desc(auditLog.id))
    .limit(1)
    .get()?.hash

/** Every deed that the log has, read by skipping along its index. */
export const auditActions = (db: Reader): string[] =>
  db
    .all<{ action: string }>(sql`
      WITH RECURSIVE deeds(action) AS (
        SELECT min(action) FROM audit_log
        UNION ALL
        SELECT (SELECT min(action) FROM audit_log WHERE action > deeds.action)
        FROM deeds WHERE deeds.action IS NOT NULL
      )
      SELECT action FROM deeds WHERE action IS NOT NULL`)
    .map(({ action }) => action)

/** Everybody who has an account, by name. */
export const auditPeople = (db: Reader) =>
  db.select({ id: users.id, name: users.name }).from(users).orderBy(asc(users.name)).all()
