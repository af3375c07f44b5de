import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupBeforeMigration } from '#db/backup'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { holdDataFolder } from '#db/hold'
import { migrate } from '#db/migrate'
import { assets } from '#db/schema/assets'
import { backupPaper, databaseFile, restorePaper } from '#newsroom/backup'
import { castOf, pictureRow } from '#test/cast'

let folder: string
let data: string
let db: Db

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trangnhat-backup-'))
  data = join(folder, 'data')
  mkdirSync(data)
  db = openDatabase(join(data, databaseFile))
  migrate(db)
  castOf(db)
})
afterEach(() => {
  closeDatabase(db)
  rmSync(folder, { recursive: true })
})

const picture = Buffer.from('the bytes of a picture')
const hash = createHash('sha256').update(picture).digest('hex')

function takePicture() {
  const id = pictureRow(db)
  db.update(assets).set({ sha256: hash }).run()
  mkdirSync(join(data, 'originals'))
  writeFileSync(join(data, 'originals', hash), picture)
  return id
}

test('a paper comes back with its pictures, and the one that stood there is moved aside', async () => {
  takePicture()
  const archive = join(folder, 'bao.tar')
  const rows = await backupPaper(db, data, archive)
  expect(rows.users).toBe(7)
  db.delete(assets).run()
  closeDatabase(db)
  writeFileSync(join(data, 'originals', hash), 'spoiled')

  const { movedAside } = await restorePaper(archive, data)

  expect(readFileSync(join(data, 'originals', hash))).toEqual(picture)
  db = openDatabase(join(data, databaseFile))
  expect(db.select().from(assets).all()).toHaveLength(1)
  expect(readFileSync(join(movedAside ?? '', 'originals', hash), 'utf8')).toBe('spoiled')
})

test('secrets stay out of the archive', async () => {
  writeFileSync(join(data, 'secrets'), 'key')
  const archive = join(folder, 'bao.tar')
  await backupPaper(db, data, archive)
  expect(readFileSync(archive).includes('secrets')).toBe(false)
})

test('nothing is touched when a picture of the archive is spoiled', async () => {
  takePicture()
  writeFileSync(join(data, 'originals', hash), 'spoiled')
  const archive = join(folder, 'bao.tar')
  await backupPaper(db, data, archive)
  closeDatabase(db)
  const before = readFileSync(join(data, databaseFile))
  await expect(restorePaper(archive, data)).rejects.toThrow(/thiếu hoặc hỏng/)
  expect(readFileSync(join(data, databaseFile))).toEqual(before)
})

test.each([
  ['cut short', (file: string) => truncateSync(file, 20_000)],
  ['not an archive', (file: string) => writeFileSync(file, 'một bài văn')],
])('an archive that is %s is refused in a sentence', async (_, spoil) => {
  const archive = join(folder, 'bao.tar')
  await backupPaper(db, data, archive)
  closeDatabase(db)
  spoil(archive)
  await expect(restorePaper(archive, data)).rejects.toMatchObject({ name: 'BackupRefused' })
  expect(readdirSync(data).filter((name) => name.startsWith('.khoi-phuc'))).toEqual([])
})

test('a running paper is not replaced', async () => {
  const archive = join(folder, 'bao.tar')
  await backupPaper(db, data, archive)
  const release = holdDataFolder(data)
  await expect(restorePaper(archive, data)).rejects.toThrow(/đang chạy/)
  release?.()
})

test('of the copies made before migrations the last five are kept', async () => {
  const copies = join(data, 'backups')
  mkdirSync(copies)
  for (let day = 1; day <= 7; day++)
    writeFileSync(join(copies, `2026010${day}T000000Z-truoc-x.db`), '')
  writeFileSync(join(copies, 'cua-toi.db'), 'made by hand')
  const file = await backupBeforeMigration(db, copies, 'next')
  expect(existsSync(file)).toBe(true)
  expect(readdirSync(copies).sort()).toEqual(
    [
      '20260104T000000Z-truoc-x.db',
      '20260105T000000Z-truoc-x.db',
      '20260106T000000Z-truoc-x.db',
      '20260107T000000Z-truoc-x.db',
      file.slice(copies.length + 1),
      'cua-toi.db',
    ].sort(),
  )
})
