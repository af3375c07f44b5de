import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { type jobKinds, jobs } from '#db/schema/records'
import { type Tx, write } from '#db/write'

export type JobKind = (typeof jobKinds)[number]
export type Job = typeof jobs.$inferSelect

/** Does the work of one kind of job; doing it twice must be the same as doing it once. */
type JobHandler = (job: Job) => void | Promise<void>
export type JobHandlers = Partial<Record<JobKind, JobHandler>>

/** How long a worker has for a job before another may take it over, in milliseconds. */
const lease = 5 * 60_000
const longestBackoff = 10 * 60_000

/** Writes down work to be done at `runAt`, in place of what was promised under this kind and key before. */
export function promise(
  tx: Tx,
  input: { kind: JobKind; key: string; runAt: number; payload?: Record<string, unknown> },
) {
  cancelJob(tx, input.kind, input.key)
  tx.insert(jobs)
    .values({ ...input, payload: JSON.stringify(input.payload ?? {}), createdAt: Date.now() })
    .run()
}

/** Takes the promise back, if it is still open. */
export function cancelJob(tx: Tx, kind: JobKind, key: string) {
  tx.delete(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.key, key), isNull(jobs.doneAt)))
    .run()
}

/**
 * Does what is due, the oldest first, until nothing is or `atMost` jobs were tried. A job that fails is
 * tried again after a pause that doubles; one whose worker died is taken over when its lease ends.
 * @param worker names this process and loop
 * @returns how many were tried
 */
export async function runDueJobs(
  db: Db,
  handlers: JobHandlers,
  { worker, atMost = 100 }: { worker: string; atMost?: number },
): Promise<number> {
  const kinds = Object.keys(handlers) as JobKind[]
  let tried = 0
  for (; tried < atMost; tried++) {
    const job = leaseNext(db, kinds, worker)
    if (!job) break
    try {
      await handlers[job.kind]?.(job)
      finish(db, job)
    } catch (error) {
      putOff(db, job, error)
    }
  }
  return tried
}

/** When the next open job of these kinds is due, in epoch milliseconds; null when there is none. */
export function nextJobAt(db: Db, kinds: readonly JobKind[]): number | null {
  const row = db
    .select({ at: sql<number | null>`min(max(${jobs.runAt}, coalesce(${jobs.leasedUntil}, 0)))` })
    .from(jobs)
    .where(and(isNull(jobs.doneAt), isOneOf(kinds)))
    .get()
  return row?.at ?? null
}

const isOneOf = (kinds: readonly JobKind[]) => inArray(jobs.kind, [...kinds])

function leaseNext(db: Db, kinds: JobKind[], worker: string): Job | undefined {
  const now = Date.now()
  return write(db, (tx) => {
    const open = tx
      .select()
      .from(jobs)
      .where(
        and(
          isNull(jobs.doneAt),
          lte(jobs.runAt, now),
          or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, now)),
          isOneOf(kinds),
        ),
      )
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(1)
      .get()
    if (!open) return undefined
    return tx
      .update(jobs)
      .set({ leasedUntil: now + lease, leasedBy: worker, attempts: open.attempts + 1 })
      .where(eq(jobs.id, open.id))
      .returning()
      .get()
  })
}

function finish(db: Db, job: Job) {
  db.update(jobs)
    .set({ doneAt: Date.now(), leasedUntil: null, lastError: null })
    .where(and(eq(jobs.id, job.id), isNull(jobs.doneAt)))
    .run()
}

function putOff(db: Db, job: Job, error: unknown) {
  const pause = Math.min(longestBackoff, 1000 * 2 ** Math.min(job.attempts, 20))
  db.update(jobs)
    .set({
      runAt: Math.max(job.runAt, Date.now() + pause),
      leasedUntil: null,
      lastError: error instanceof Error ? error.message : String(error),
    })
    .where(and(eq(jobs.id, job.id), isNull(jobs.doneAt)))
    .run()
}
