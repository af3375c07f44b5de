import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { jobs } from '#db/schema/records'
import { diskStorage } from '#integrations/storage/disk'
import { runDueJobs } from '#newsroom/jobs'
import { sharing } from '#server/jobs-loop'
import { preparedFolder } from './site.ts'

/** Fills one data folder with the demo newspaper; every worker gets a copy of it. */
export default async function prepare() {
  rmSync(preparedFolder, { recursive: true, force: true })
  execFileSync(process.execPath, ['bin/trangnhat.mjs', 'demo'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: preparedFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const db = openDatabase(join(preparedFolder, 'trangnhat.db'))
  leavePicturesAsTheyAre(db)
  // Once for all copies: what is drawn meanwhile would age the pages that a test looks at.
  await runDueJobs(db, sharing(db, diskStorage(preparedFolder)), {
    worker: 'prepare',
    atMost: 1000,
  })
  closeDatabase(db)
}

/** WebP and AVIF of every picture would be made again in every copy, for minutes; JPEGs are there already. */
function leavePicturesAsTheyAre(db: Db) {
  db.delete(jobs).where(eq(jobs.kind, 'renditions')).run()
}
