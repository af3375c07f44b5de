import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { backupBeforeMigration } from '#db/backup'
import { type Db, openDatabase } from '#db/connection'
import { migrate, pendingMigrations } from '#db/migrate'
import { env } from '#env'
import { databaseFile } from '#newsroom/backup'
import { Refusal } from '#newsroom/refusals'
import { writeFirstPages } from './first-pages.ts'

/** Opens the paper's database for a command, as it stands. */
export function openPaper(): Db {
  mkdirSync(env.DATA_DIR, { recursive: true })
  const db = openDatabase(join(env.DATA_DIR, databaseFile))
  if (pendingMigrations(db).length === 0) return db
  db.$client.close()
  throw new Refusal('Dữ liệu chưa lên bản này: hãy chạy npx trangnhat migrate, hoặc npm start.')
}

/**
 * Opens the paper's database and brings its schema up to date; what stood there is copied first.
 * @param say is told what happens, a line at a time
 */
export async function openMigratedPaper(say: (line: string) => void): Promise<Db> {
  mkdirSync(env.DATA_DIR, { recursive: true })
  const db = openDatabase(join(env.DATA_DIR, databaseFile))
  try {
    const pending = pendingMigrations(db)
    const last = pending.at(-1)
    if (!last) return db
    if (!isNew(db)) {
      const file = await backupBeforeMigration(db, join(env.DATA_DIR, 'backups'), last.name)
      say(`Đã sao dữ liệu cũ vào ${file}.`)
    }
    for (const name of migrate(db)) say(`Đã chuyển dữ liệu: ${name}.`)
    writeFirstPages(db)
    return db
  } catch (error) {
    db.$client.close()
    throw error
  }
}

const isNew = (db: Db) =>
  db.$client.prepare(`SELECT count(*) FROM sqlite_schema`).pluck().get() === 0
