import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { closeDatabase, openDatabase } from '#db/connection'
import { jobs } from '#db/schema/records'
import { preparedFolder } from './site.ts'

/** Fills one data folder with the demo newspaper; every worker gets a copy of it. */
export default function prepare() {
  rmSync(preparedFolder, { recursive: true, force: true })
  execFileSync(process.execPath, ['bin/trangnhat.mjs', 'demo'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: preparedFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  leavePicturesAsTheyAre()
}

/** WebP and AVIF of every picture would be made again in every copy, for minutes; JPEGs are there already. */
function leavePicturesAsTheyAre() {
  const db = openDatabase(join(preparedFolder, 'trangnhat.db'))
  db.delete(jobs).where(eq(jobs.kind, 'renditions')).run()
  closeDatabase(db)
}
