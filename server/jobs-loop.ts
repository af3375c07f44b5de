import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#db/connection'
import type { Mailer } from '#integrations/mail/mail'
import type { Storage } from '#integrations/storage/storage'
import { systemActor } from '#newsroom/actor'
import { publishScheduled } from '#newsroom/articles/schedule'
import { type JobHandlers, type JobKind, nextJobAt, runDueJobs } from '#newsroom/jobs'
import { sendLetter } from '#newsroom/letters'
import { makeFollowingRenditions } from '#newsroom/pictures/following'
import type { CardSubject } from '#newsroom/pictures/promised-cards'
import { indexSaved } from '#newsroom/search/indexing'
import { refillLeft, refillSome } from '#newsroom/search/refill'
import { makeSocialCard } from '#newsroom/social-cards'

const clockwork = systemActor('lịch đăng')

/** A schedule changed by another process is noticed after this long at the latest, in milliseconds. */
const longestNap = 1000

/** What each kind of job does. */
export const publishing = (db: Db): JobHandlers => ({
  publish: (job) => {
    publishScheduled(clockwork, db, Number(job.key.replace('article:', '')))
  },
})

/** The lighter formats of pictures, made one picture at a time in a process of their own. */
export const drawing = (db: Db, storage: Storage): JobHandlers => ({
  renditions: (job) => makeFollowingRenditions(db, storage, Number(job.key.replace('asset:', ''))),
})

/** The desk's search, a few seconds behind what was saved. */
export const indexing = (db: Db): JobHandlers => ({
  search: (job) => indexSaved(db, Number(job.key.replace('story:', ''))),
})

/** The pictures by which pages without a photograph are shared. */
export const sharing = (db: Db, storage: Storage): JobHandlers => ({
  card: (job) => makeSocialCard(db, storage, job.key as CardSubject),
})

/** Letters to people's own mailboxes. */
export const mailing = (db: Db, mailer: Mailer): JobHandlers => ({
  letter: (job) => sendLetter(db, mailer, job),
})

/**
 * Keeps doing what is due until `signal` aborts: what was missed while nothing ran goes out at once.
 * Quick promises and slow work run in loops of their own, so that no picture delays a story.
 */
export async function keepPromises(
  db: Db,
  handlers: JobHandlers,
  name: string,
  signal: AbortSignal,
) {
  const worker = `${hostname()}:${process.pid}:${name}`
  const kinds = Object.keys(handlers) as JobKind[]
  while (!signal.aborted) {
    try {
      await runDueJobs(db, handlers, { worker, atMost: 20 })
    } catch (error) {
      console.error(`Vòng việc ${name}:`, error)
    }
    const untilNext = (nextJobAt(db, kinds) ?? Number.POSITIVE_INFINITY) - Date.now()
    const nap = Math.min(longestNap, Math.max(20, untilNext))
    await pause(nap, undefined, { signal }).catch(() => undefined)
  }
}

/** How long a refill keeps the process to itself, and how long it leaves it to others, in milliseconds. */
const refillTurn = 12
const refillPause = 25
const refillsLookedFor = 10_000

/** Fills the search indexes where an upgrade or `reindex` left them to be filled, a little at a time. */
export async function keepRefilling(db: Db, signal: AbortSignal) {
  while (!signal.aborted) {
    const isOpen = refillLeft(db) !== null
    try {
      if (isOpen) refillSome(db, refillTurn)
    } catch (error) {
      console.error('Dựng lại chỉ mục tìm kiếm:', error)
    }
    const nap = isOpen ? refillPause : refillsLookedFor
    await pause(nap, undefined, { signal }).catch(() => undefined)
  }
}
