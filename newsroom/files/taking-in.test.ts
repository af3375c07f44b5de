import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { diskStorage } from '#integrations/storage/disk'
import type { Storage } from '#integrations/storage/storage'
import { backupPaper, databaseFile, restorePaper } from '#newsroom/backup'
import { type Cast, castOf, readyStory } from '#test/cast'
import { docx, pdf, zipOf } from '#test/files/documents'
import { draftArticle } from '../articles/write.ts'
import { readAssetRecord } from '../library.ts'
import { describeFile } from './describing.ts'
import { storedKey } from './places.ts'
import { removeAsset } from './removing.ts'
import { takeIn } from './taking-in.ts'

let folder: string
let db: Db
let cast: Cast
let storage: Storage
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trangnhat-files-'))
  db = openDatabase(join(folder, databaseFile))
  migrate(db)
  cast = castOf(db)
  storage = diskStorage(folder)
})
afterEach(() => {
  closeDatabase(db)
  rmSync(folder, { recursive: true })
})

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../test/files', name))
const bring = (name: string, bytes: Uint8Array | string, actor = cast.lan) => {
  const file = join(folder, 'brought')
  writeFileSync(file, bytes)
  return takeIn(actor, db, storage, { file, originalName: name })
}
const captions = 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nSương xuống sớm\n'

describe('what is taken in', () => {
  test.each([
    ['second.mp3', 'audio', 'audio/mpeg', 'mp3'],
    ['second.m4a', 'audio', 'audio/mp4', 'm4a'],
    ['second.ogg', 'audio', 'audio/ogg', 'ogg'],
    ['second.mp4', 'video', 'video/mp4', 'mp4'],
    ['second.webm', 'video', 'video/webm', 'webm'],
  ])('%s is %s, whatever its name', async (name, kind, mediaType, ending) => {
    const { asset } = await bring('Tiếng chợ phiên.exe', sample(name))
    expect(asset).toMatchObject({ kind, mediaType, fileName: `tieng-cho-phien.${ending}` })
    expect(asset.durationMs).toBeGreaterThan(900)
    expect(asset.durationMs).toBeLessThan(1_200)
    expect([asset.width, asset.height]).toEqual(kind === 'video' ? [64, 36] : [null, null])
    expect(await storage.exists(storedKey(asset))).toBe(true)
    expect(await bring('khác', sample(name))).toMatchObject({ duplicate: true, asset })
  })

  test.each([
    ['quyết định.pdf', pdf(), 'application/pdf', 'quyet-dinh.pdf'],
    ['a.zip', docx(), expect.stringContaining('wordprocessingml'), 'a.docx'],
    [
      '…',
      zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
      expect.stringContaining('spreadsheetml'),
      'tep.xlsx',
    ],
    [
      'b.odt',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
      'application/vnd.oasis.opendocument.text',
      'b.odt',
    ],
  ])('%s is a document', async (name, bytes, mediaType, fileName) => {
    const { asset } = await bring(name, bytes)
    expect(asset).toMatchObject({ kind: 'document', mediaType, fileName, durationMs: null })
  })

  test('captions are stored as WebVTT, also where SubRip came', async () => {
    const { asset } = await bring(
      'phu-de.srt',
      '1\n00:00:00,000 --> 00:00:01,000\nSương xuống sớm\n',
    )
    expect(asset).toMatchObject({ kind: 'captions', mediaType: 'text/vtt', fileName: 'phu-de.vtt' })
    expect(readFileSync(join(folder, storedKey(asset)), 'utf8')).toBe(captions)
    expect((await bring('phu-de.vtt', captions)).duplicate).toBe(true)
  })

  test('an administrator touches no content', async () => {
    await expect(bring('a.pdf', pdf(), cast.quang)).rejects.toThrow('không có quyền')
  })
})

describe('what is refused, with nothing left behind', () => {
  const half = (name: string) => sample(name).subarray(0, sample(name).length / 2)
  const html = '<!doctype html><script>alert(1)</script>'
  test.each<[string, Uint8Array | string, string]>([
    ['bang.pdf', html, 'dòng đầu phải là WEBVTT'],
    ['phu-de.vtt', html, 'dòng đầu phải là WEBVTT'],
    ['html-then-pdf.pdf', `${html}%PDF-1.4\n%%EOF`, 'dòng đầu phải là WEBVTT'],
    ['cut.pdf', pdf().subarray(0, 12), 'chưa tải về đủ'],
    ['cut.docx', docx().subarray(0, -30), 'chưa tải về đủ'],
    ['macro.docm', docx({ 'word/vbaProject.bin': 'x' }), 'mang macro'],
    ['any.zip', zipOf({ 'readme.txt': 'x' }), 'không nhận loại tệp này'],
    ['program.mp4', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), 'không nhận loại tệp này'],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'không nhận loại tệp này'],
    ['empty.mp3', '', 'không nhận loại tệp này'],
    ['cut.mp4', half('second.mp4'), 'chưa tải về đủ'],
    ['cut.webm', half('second.webm'), 'chưa tải về đủ'],
    ['cut.ogg', half('second.ogg').subarray(0, 40), 'chưa tải về đủ'],
    ['id3.mp3', `ID3\x03\0\0\0\0\0\0${html}`, 'chưa tải về đủ'],
    ['phone.mp4', sample('h265.mp4'), 'H.265'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
  ])('%s', async (name, bytes, why) => {
    await expect(bring(name, bytes)).rejects.toThrow(why)
    expect(readdirSync(join(folder, 'scratch'))).toEqual([])
    expect(readdirSync(folder)).not.toContain('media')
  })

  test('a file that is larger than its kind may be', async () => {
    const file = join(folder, 'brought')
    writeFileSync(file, captions.padEnd(2_000_001))
    const brought = { file, originalName: 'a.vtt' }
    await expect(takeIn(cast.lan, db, storage, brought)).rejects.toThrow('quá giới hạn 2 MB')
  })
})

test('a file is described by who brought it and by editors, and is found by those words', async () => {
  const { asset } = await bring('a.mp3', sample('second.mp3'))
  const words = { assetId: asset.id, caption: 'Tiếng khèn', credit: 'Lan' }
  expect(() => describeFile(cast.minh, db, words)).toThrow('không có quyền')
  expect(describeFile(cast.ha, db, words)).toMatchObject({ caption: 'Tiếng khèn', credit: 'Lan' })
  expect(() => describeFile(cast.lan, db, { ...words, credit: 'x'.repeat(301) })).toThrow()
})

test('a file that a story names stays; one that none names goes from the disk', async () => {
  const film = (await bring('a.webm', sample('second.webm'))).asset
  const words = (await bring('a.vtt', captions)).asset
  const media = { assetId: film.id, captions: { assetId: words.id } }
  draftArticle(cast.lan, db, readyStory(cast.sections.economy, { type: 'video', media }))
  for (const asset of [film, words]) {
    expect(readAssetRecord(cast.lan, db, asset.id).stories).toHaveLength(1)
    await expect(removeAsset(cast.lan, db, storage, asset.id)).rejects.toThrow('1 tin đang dùng')
  }
  const free = (await bring('b.pdf', pdf())).asset
  await expect(removeAsset(cast.minh, db, storage, free.id)).rejects.toThrow('không có quyền')
  await removeAsset(cast.lan, db, storage, free.id)
  expect(await storage.exists(storedKey(free))).toBe(false)
})

test('a backup holds the files, and a spoiled one is not restored', async () => {
  const { asset } = await bring('a.pdf', pdf('lành'))
  const archive = join(folder, 'bao.tar')
  await backupPaper(db, folder, archive)
  writeFileSync(join(folder, storedKey(asset)), 'hỏng')
  const spoiled = join(folder, 'hong.tar')
  await backupPaper(db, folder, spoiled)
  const home = mkdtempSync(join(tmpdir(), 'trangnhat-home-'))
  try {
    await expect(restorePaper(spoiled, home)).rejects.toThrow('thiếu hoặc hỏng')
    await restorePaper(archive, home)
    expect(readFileSync(join(home, storedKey(asset)))).toEqual(pdf('lành'))
  } finally {
    rmSync(home, { recursive: true })
  }
})
