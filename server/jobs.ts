import { env } from '#env'
import { smtpMailer } from '#integrations/mail/smtp'
import { diskStorage } from '#integrations/storage/disk'
import { keepCounting, readings } from './count-readings.ts'
import { database } from './database.ts'
import { drawing, indexing, keepPromises, keepRefilling, mailing, publishing } from './jobs-loop.ts'

const place = globalThis as typeof globalThis & { trangnhatJobs?: AbortController }

/**
 * Starts the loops that keep what the newsroom promised, once in a process: one for each
 * kind of work, so that no story waits for a picture. They end with the process.
 */
export function startJobs() {
  if (place.trangnhatJobs) return
  place.trangnhatJobs = new AbortController()
  const { signal } = place.trangnhatJobs
  const db = database()
  void keepPromises(db, publishing(db), 'publish', signal)
  if (env.SMTP_URL) {
    void keepPromises(db, mailing(db, smtpMailer(env.SMTP_URL, env.MAIL_FROM)), 'letters', signal)
  }
  void keepPromises(db, indexing(db), 'search', signal)
  void keepRefilling(db, signal)
  void keepPromises(db, drawing(db, diskStorage(env.DATA_DIR)), 'pictures', signal)
  void keepCounting(db, readings(), signal)
  // What was counted in the last seconds is written before the process goes in good order.
  process.once('SIGTERM', () => place.trangnhatJobs?.abort())
}
