import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase, openDatabase } from '#db/connection'
import { holdDataFolder } from '#db/hold'
import { env } from '#env'
import { databaseFile } from '#newsroom/backup'
import { ensureBuild } from './build.ts'
import { runScript } from './child.ts'
import { CannotStart, refuseBusyPort, refuseUnfitDatabase, refuseUnfitFolder } from './guard.ts'
import { openMigratedPaper } from './paper.ts'
import { setupLine } from './setup-link.ts'

const paper = join(env.DATA_DIR, databaseFile)
/** Stands from the moment that a new database is made until the demo paper is whole in it. */
const unfilled = join(env.DATA_DIR, 'chua-co-bai-mau')

/**
 * Makes everything ready for serving: checks the machine, migrates after a backup, builds when the
 * sources changed, fills a new database. What was cut off in the middle is taken up again.
 * @throws CannotStart and the refusals of migration and backup, each a sentence for the operator
 */
export async function prepare(): Promise<void> {
  refuseUnfitFolder(env.DATA_DIR)
  await refuseBusyPort(env.PORT)
  holdForLife(env.DATA_DIR)
  if (!existsSync(paper)) writeFileSync(unfilled, '')
  await refuseUnfitDatabase(env.DATA_DIR)
  closeDatabase(await openMigratedPaper(console.log))
  await ensureBuild(process.cwd(), console.log)
  if (existsSync(unfilled)) await fillNewDatabase()
  sayHowToBegin()
}

function sayHowToBegin() {
  const db = openDatabase(paper)
  try {
    const line = setupLine(db, env.SITE_URL)
    if (line) console.log(`\n${line}`)
  } finally {
    closeDatabase(db)
  }
}

/** No second site, and no restore, on the same data for as long as this process lives. */
function holdForLife(folder: string) {
  const release = holdDataFolder(folder)
  if (!release) throw new CannotStart(`Một Trang Nhất khác đang chạy trên dữ liệu ở ${folder}.`)
  // What nobody refers to any more is closed when memory is tidied up, and the lock goes with it.
  process.once('exit', release)
}

async function fillNewDatabase() {
  console.log('Dữ liệu còn trống: đang thêm các bài mẫu …')
  const { code } = await runScript(['bin/trangnhat.mjs', 'demo'], { show: true })
  if (code !== 0) throw new CannotStart('Chưa thêm được bài mẫu: hãy chạy lại npm start.')
  rmSync(unfilled)
}
