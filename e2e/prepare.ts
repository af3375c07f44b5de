import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { jobs } from '#db/schema/records'
import { diskStorage } from '#integrations/storage/disk'
import { runDueJobs } from '#newsroom/jobs'
import { sharing } from '#server/jobs-loop'
import { preparedFolder } from './site.ts'

const run = promisify(execFile)

/** Builds the product, and fills one data folder with the demo newspaper; every worker gets a copy of it. */
export default async function prepare() {
  rmSync(preparedFolder, { recursive: true, force: true })
  // Drawing the demo's pictures keeps one core busy for as long as the build takes.
  await Promise.all([
    command('build', {}),
    command('demo', { NODE_ENV: 'production', DATA_DIR: preparedFolder }).then(shareDemo),
  ])
}

const command = (name: string, variables: Record<string, string>) =>
  run(process.execPath, ['bin/trangnhat.mjs', name], {
    env: { ...process.env, ...variables },
    maxBuffer: 100_000_000,
  })

/** Draws the cards by which the demo's stories are shared. */
async function shareDemo() {
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
