import { env } from '#env'
import { diskStorage } from '#integrations/storage/disk'
import { database } from './database.ts'
import { drawing, keepPromises, publishing } from './jobs-loop.ts'

const place = globalThis as typeof globalThis & { trangnhatJobs?: AbortController }

/**
 * Starts the loops that keep what the newsroom promised, once in a process: one for the schedule and one
 * for pictures, so that neither waits for the other. They end with the process.
 */
export function startJobs() {
  if (place.trangnhatJobs) return
  place.trangnhatJobs = new AbortController()
  const { signal } = place.trangnhatJobs
  const db = database()
  void keepPromises(db, publishing(db), 'publish', signal)
  void keepPromises(db, drawing(db, diskStorage(env.DATA_DIR)), 'pictures', signal)
}
