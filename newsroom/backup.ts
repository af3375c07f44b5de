import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { create, extract, update } from 'tar'
import {
  BackupRefused,
  backupDatabase,
  type Counts,
  refuseShortSpace,
  verifyDatabase,
} from '#db/backup'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { holdDataFolder } from '#db/hold'
import { assets } from '#db/schema/assets'
import { storedKey } from './files/places.ts'

/** Name of the database in the data folder and in an archive. */
export const databaseFile = 'trangnhat.db'
/** Pictures as received, under their SHA-256, what was made of them, and files of other kinds. */
const pictureFolders = ['originals', 'media']

/** What an archive says of itself; `format` rises when its layout changes. */
type Manifest = { format: 1; madeAt: string; rows: Counts }

/**
 * Writes the whole paper, without its secrets, into one tar file while it goes on running: the database
 * by SQLite's backup API, the pictures as they are (a picture is never changed in place).
 * @returns the rows that the archive holds
 * @throws BackupRefused when space is short or the copy is not sound
 */
export async function backupPaper(db: Db, dataFolder: string, file: string): Promise<Counts> {
  const target = resolve(file)
  mkdirSync(dirname(target), { recursive: true })
  const workshop = mkdtempSync(join(dirname(target), '.trangnhat-'))
  const half = join(workshop, 'archive.tar')
  try {
    const rows = await backupDatabase(db, join(workshop, databaseFile))
    const manifest: Manifest = { format: 1, madeAt: new Date().toISOString(), rows }
    writeFileSync(join(workshop, 'manifest.json'), JSON.stringify(manifest, null, 2))
    refuseShortSpace(workshop, statSync(join(workshop, databaseFile)).size)
    const folders = pictureFolders.filter((name) => existsSync(join(dataFolder, name)))
    await create({ file: half, cwd: workshop, portable: true }, ['manifest.json', databaseFile])
    await addFolders(half, dataFolder, folders)
    renameSync(half, target)
    return rows
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

async function addFolders(archive: string, dataFolder: string, folders: string[]) {
  if (folders.length === 0) return
  await update({ file: archive, cwd: dataFolder, portable: true }, folders)
}

/**
 * Puts the paper of an archive in the place of the one in the data folder, once all of it has been
 * unpacked and checked: pages, foreign keys, row counts, and every original by its hash. What stood
 * there is moved aside.
 * @returns the rows restored and where the earlier paper went, if there was one
 * @throws BackupRefused when the archive is not sound or the paper is running
 */
export async function restorePaper(
  file: string,
  dataFolder: string,
): Promise<{ rows: Counts; movedAside: string | null }> {
  if (!existsSync(file)) throw new BackupRefused(`Không có tệp ${file}.`)
  const release = holdDataFolder(dataFolder)
  if (!release)
    throw new BackupRefused('Trang Nhất đang chạy trên dữ liệu này: dừng lại rồi khôi phục.')
  const workshop = mkdtempSync(join(dataFolder, '.khoi-phuc-'))
  try {
    await unpack(file, workshop)
    const rows = await verifyUnpacked(workshop, basename(file))
    return { rows, movedAside: swap(workshop, dataFolder) }
  } finally {
    rmSync(workshop, { recursive: true, force: true })
    release()
  }
}

async function unpack(file: string, workshop: string) {
  try {
    await extract({ file, cwd: workshop, strict: true, preserveOwner: false })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BackupRefused(`${basename(file)} không phải bản sao lưu lành lặn: ${why}.`)
  }
}

async function verifyUnpacked(workshop: string, name: string): Promise<Counts> {
  const manifest = readManifest(join(workshop, 'manifest.json'), name)
  const rows = verifyDatabase(join(workshop, databaseFile))
  for (const [table, count] of Object.entries(manifest.rows)) {
    if (rows[table] === count) continue
    throw new BackupRefused(`${name}: bảng ${table} có ${rows[table] ?? 0} dòng, đáng lẽ ${count}.`)
  }
  const db = openDatabase(join(workshop, databaseFile))
  try {
    for (const row of db.select().from(assets).all()) {
      if ((await hashOf(join(workshop, storedKey(row)))) === row.sha256) continue
      throw new BackupRefused(`${name}: tệp gốc ${row.sha256.slice(0, 12)}… thiếu hoặc hỏng.`)
    }
  } finally {
    closeDatabase(db)
  }
  return rows
}

function readManifest(path: string, name: string): Manifest {
  if (!existsSync(path)) throw new BackupRefused(`${name} không phải bản sao lưu của Trang Nhất.`)
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  if (manifest.format !== 1) {
    throw new BackupRefused(`${name} thuộc bản Trang Nhất mới hơn (dạng ${manifest.format}).`)
  }
  return manifest
}

async function hashOf(path: string): Promise<string | null> {
  if (!existsSync(path)) return null
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Renames only, all in one file system, so that a kill in the middle loses neither paper. */
function swap(workshop: string, dataFolder: string): string | null {
  const names = [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`, ...pictureFolders]
  const standing = names.filter((name) => existsSync(join(dataFolder, name)))
  const aside = join(dataFolder, `truoc-khoi-phuc-${Date.now()}`)
  if (standing.length > 0) mkdirSync(aside)
  for (const name of standing) renameSync(join(dataFolder, name), join(aside, name))
  for (const name of [...pictureFolders, databaseFile]) {
    const unpacked = join(workshop, name)
    if (existsSync(unpacked)) renameSync(unpacked, join(dataFolder, name))
  }
  return standing.length > 0 ? aside : null
}
