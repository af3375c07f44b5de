import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { assets } from '#db/schema/assets'
import { diskStorage } from '#integrations/storage/disk'
import { takeInPicture } from '#newsroom/assets'
import { system } from '#test/cast'
import { testDatabase } from '#test/database'
import { landscape, pictureFolder, pngBomb, sparseJpeg } from '#test/pictures/files'
import { peakOfChildren } from '#test/pictures/memory'
import { PictureRefused } from './refused.ts'

const folder = pictureFolder()
afterAll(folder.clear)
const storage = diskStorage(join(folder.path, 'data'))

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}

const photo = await (await landscape(1600, 1200)).jpeg().toBuffer()
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#123456' } })

const refused: [
  what: string,
  reason: string,
  says: RegExp,
  file: () => string | Promise<string>,
][] = [
  ['a truncated JPEG', 'damaged', /hỏng/, () => put('cut.jpg', photo.subarray(0, 60_000))],
  [
    'a PNG without its end',
    'damaged',
    /hỏng/,
    async () => put('cut.png', (await flat(500, 500).png().toBuffer()).subarray(0, 200)),
  ],
  ['a PNG bomb', 'too_many_pixels', /65 triệu/, () => put('bomb.png', pngBomb(30_000))],
  [
    'a strip',
    'too_tall',
    /quá dài/,
    async () => put('s.png', await flat(10, 20_000).png().toBuffer()),
  ],
  [
    'an SVG',
    'kind_not_accepted',
    /SVG.*JPEG, PNG, WebP và GIF/,
    () => put('a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  ],
  [
    'an SVG named .png',
    'kind_not_accepted',
    /SVG/,
    () =>
      put('a.png', '<?xml version="1.0"?><!-- ảnh --><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['text named .jpg', 'not_a_picture', /không phải là ảnh/, () => put('t.jpg', 'Không phải ảnh')],
  ['an empty file', 'not_a_picture', /không phải là ảnh/, () => put('0.jpg', '')],
  [
    'JPEG’s first bytes and noise',
    'damaged',
    /hỏng/,
    () => put('n.jpg', Buffer.from(`\xff\xd8\xff\xe0${'x'.repeat(99)}`, 'latin1')),
  ],
  [
    'a file of 200 MB',
    'too_large',
    /200 MB.*60 MB/,
    () => sparseJpeg(join(folder.path, 'huge.jpg'), 200_000_000),
  ],
  [
    'a hollow JPEG of 59 MB',
    'damaged',
    /hỏng/,
    () => sparseJpeg(join(folder.path, 'hollow.jpg'), 59_000_000),
  ],
  [
    'AVIF',
    'kind_not_accepted',
    /AVIF/,
    async () => put('a.avif', await flat(64, 64).avif({ effort: 0 }).toBuffer()),
  ],
  [
    'TIFF named .jpg',
    'kind_not_accepted',
    /TIFF/,
    async () => put('tiff.jpg', await flat(64, 64).tiff().toBuffer()),
  ],
]

describe('a file that is no good', () => {
  test.each(refused)('%s is refused as %s', async (_, reason, says, file) => {
    const db = testDatabase()
    const path = await file()
    const began = performance.now()
    const error = await takeInPicture(system, db, storage, {
      file: path,
      originalName: 'tên.jpg',
    }).catch((refusal: unknown) => refusal)
    expect(error).toBeInstanceOf(PictureRefused)
    expect(error).toMatchObject({ reason, message: expect.stringMatching(says) })
    expect(performance.now() - began).toBeLessThan(5000)
    expect(db.select().from(assets).all()).toEqual([])
    expect(readdirSync(join(folder.path, 'data')).filter((name) => name !== 'scratch')).toEqual([])
    expect(readdirSync(join(folder.path, 'data', 'scratch'))).toEqual([])
  })
})

test('30 megapixels become a picture, and memory stays where it was', async () => {
  const path = join(folder.path, '30mp.jpg')
  await (await landscape(6708, 4472)).jpeg().toFile(path)
  const before = process.memoryUsage.rss()
  const { asset } = await takeInPicture(system, testDatabase(), storage, {
    file: path,
    originalName: '30mp.jpg',
  })
  expect(asset).toMatchObject({ width: 6708, height: 4472 })
  expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(300)
  const child = peakOfChildren()
  expect(child).toBeGreaterThan(0)
  expect(child).toBeLessThan(300)
})

test('many uploads at once are worked off one after another', async () => {
  const fresh = testDatabase()
  const pictures = await Promise.all(
    [10, 20, 30, 40].map(async (seed) => (await landscape(300, 200, seed)).jpeg().toBuffer()),
  )
  const cut = pictures[0]?.subarray(0, 500) ?? Buffer.alloc(0)
  const ended = await Promise.allSettled(
    [...pictures, cut].map((bytes) =>
      takeInPicture(system, fresh, storage, { bytes, originalName: 'loạt.jpg' }),
    ),
  )
  expect(ended.map(({ status }) => status)).toEqual([
    ...pictures.map(() => 'fulfilled'),
    'rejected',
  ])
})
