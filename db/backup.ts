import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { closeDatabase, type Db, openDatabase } from './connection.ts'

/** A backup could not be made or does not hold what it should; one sentence for the operator. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}

/** Rows of each table, by name. */
export type Counts = Record<string, number>

/** How many automatic backups are kept. */
const kept = 5

/**
 * Copies the database by SQLite's backup API while others read and write it, then opens the copy and
 * checks it. The file appears under its name only when it has passed.
 * @returns the copy's row counts
 * @throws BackupRefused when space is short or the copy is not sound
 */
export async function backupDatabase(db: Db, file: string): Promise<Counts> {
  mkdirSync(dirname(file), { recursive: true })
  refuseShortSpace(dirname(file), statSync(db.$client.name).size)
  const half = `${file}.part`
  rmSync(half, { force: true })
  try {
    await db.$client.backup(half)
    const counts = verifyDatabase(half)
    renameSync(half, file)
    return counts
  } finally {
    for (const rest of [half, `${half}-wal`, `${half}-shm`]) rmSync(rest, { force: true })
  }
}

/**
 * Backs the database up beside it before its schema changes, and keeps the last five such copies.
 * @returns the file that was made
 */
export async function backupBeforeMigration(db: Db, folder: string, migration: string) {
  const stamp = new Date().toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '')
  const file = join(folder, `${stamp}-truoc-${migration}.db`)
  await backupDatabase(db, file)
  const old = readdirSync(folder)
    .filter((name) => /^\d{8}T\d{6}Z-truoc-.*\.db$/.test(name))
    .sort()
    .slice(0, -kept)
  for (const name of old) rmSync(join(folder, name))
  return file
}

/**
 * Opens a database file and checks all of it: pages, indexes and foreign keys.
 * @throws BackupRefused naming the first thing that is wrong
 */
export function verifyDatabase(file: string): Counts {
  if (!existsSync(file)) throw new BackupRefused(`Không có tệp ${file}.`)
  let db: Db
  try {
    db = openDatabase(file)
  } catch (error) {
    throw new BackupRefused(
      `${basename(file)} không phải cơ sở dữ liệu lành lặn: ${reason(error)}.`,
    )
  }
  try {
    const integrity = db.$client.pragma('integrity_check(1)', { simple: true })
    if (integrity !== 'ok') throw new BackupRefused(`${basename(file)} hỏng: ${integrity}.`)
    const dangling = db.$client.pragma('foreign_key_check') as unknown[]
    if (dangling.length > 0) {
      throw new BackupRefused(`${basename(file)}: ${dangling.length} dòng trỏ tới chỗ không có.`)
    }
    return countRows(db)
  } catch (error) {
    if (error instanceof BackupRefused) throw error
    throw new BackupRefused(`${basename(file)} hỏng: ${reason(error)}.`)
  } finally {
    closeDatabase(db)
  }
}

function countRows(db: Db): Counts {
  const names = db.$client
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
  return Object.fromEntries(
    names.map((name) => [
      name,
      Number(db.$client.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
    ]),
  )
}

/** @throws BackupRefused when the disk cannot take the copy and a tenth more */
export function refuseShortSpace(folder: string, needed: number) {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const wanted = Math.ceil(needed * 1.1)
  if (free < wanted) {
    throw new BackupRefused(
      `Ổ đĩa chỉ còn ${megabytes(free)} MB, bản sao cần ${megabytes(wanted)} MB: dọn bớt chỗ rồi làm lại.`,
    )
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))
