import type { Db } from '#db/connection'
import { env } from '#env'
import { smtpMailer } from '#integrations/mail/smtp'
import { httpPurge } from '#integrations/purge/http'
import { diskStorage } from '#integrations/storage/disk'
import { indexNowCourier, purgeCourier, webSubCourier } from '#newsroom/deliveries/couriers'
import type { Courier } from '#newsroom/deliveries/deliver'
import { keepCounting, readings } from './count-readings.ts'
import { database } from './database.ts'
import { keepTelling } from './deliveries-loop.ts'
import {
  drawing,
  indexing,
  keepPromises,
  keepRefilling,
  mailing,
  publishing,
  sharing,
} from './jobs-loop.ts'

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
  const storage = diskStorage(env.DATA_DIR)
  void keepPromises(db, drawing(db, storage), 'pictures', signal)
  void keepPromises(db, sharing(db, storage), 'cards', signal)
  for (const courier of couriers(db)) void keepTelling(db, courier, signal)
  void keepCounting(db, readings(), signal)
  // What was counted in the last seconds is written before the process goes in good order.
  process.once('SIGTERM', () => place.trangnhatJobs?.abort())
}

/** Everybody outside who wants to know what changes. */
function couriers(db: Db): Courier[] {
  const { SITE_URL: siteUrl, PURGE_URL: url, PURGE_METHOD: method, PURGE_TOKEN: token } = env
  return [
    webSubCourier(db, siteUrl),
    indexNowCourier(db, siteUrl, env.INDEXNOW_URL),
    ...(url === undefined ? [] : [purgeCourier(httpPurge({ url, method, token }))]),
  ]
}
