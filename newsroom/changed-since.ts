import { and, desc, eq } from 'drizzle-orm'
import { auditLog } from '#db/schema/records'
import type { Tx } from '#db/write'
import { Refusal } from './refusals.ts'
import { clock } from './text/dates.ts'

/** What a form was opened on, and when that was written last. */
type Seen = { subjectType: string; subjectId: number | null; updatedAt: number; since: number }

/** What a form is told after its save: the moment that was written down, which its next save names as `since`. */
export type Changed = { since: number }

/**
 * Two people may have the same form open: the second to save is told who was first, and nothing is written.
 * @returns the moment to write down, later than every earlier one
 * @throws Refusal when the row was written after `since`, UTC epoch milliseconds
 */
export function refuseChanged(tx: Tx, { subjectType, subjectId, updatedAt, since }: Seen): number {
  if (updatedAt === since) return Math.max(Date.now(), updatedAt + 1)
  const last =
    subjectId === null
      ? undefined
      : tx
          .select({ actor: auditLog.actor })
          .from(auditLog)
          .where(and(eq(auditLog.subjectType, subjectType), eq(auditLog.subjectId, subjectId)))
          .orderBy(desc(auditLog.id))
          .limit(1)
          .get()
  throw new Refusal({
    vi: `${last?.actor ?? 'Người khác'} đã sửa mục này lúc ${clock(updatedAt)}, sau khi trang này mở ra. Chữ vừa gõ chưa lưu: chép lại nếu cần, rồi tải lại trang.`,
    en: `${last?.actor ?? 'Somebody else'} changed this at ${clock(updatedAt)}, after this page was opened. What was just typed is not saved: copy it if need be, then reload the page.`,
  })
}
