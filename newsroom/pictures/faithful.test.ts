import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { diskStorage } from '#integrations/storage/disk'
import { takeInPicture } from '#newsroom/assets'
import { system } from '#test/cast'
import { testDatabase } from '#test/database'
import {
  landscape,
  pictureFolder,
  redAndBlue,
  withIptc,
  withWordsAndPlace,
} from '#test/pictures/files'
import { bytesAt, mediaOf, widestJpeg } from '#test/pictures/stored'
import { makeFollowingRenditions } from './following.ts'

const folder = pictureFolder()
afterAll(folder.clear)
const storage = diskStorage(folder.path)
const db = testDatabase()

const takeIn = (bytes: Uint8Array) =>
  takeInPicture(system, db, storage, { bytes, originalName: 'ảnh' })

/** One pixel of the widest JPEG, at a place given in shares. */
async function pixelOf(assetId: number, x: number, y: number) {
  const { data, info } = await sharp(await bytesAt(folder.path, widestJpeg(db, assetId)))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
  return [...data.subarray(at, at + 3)]
}

/** How far the worst channel is from what was wanted. */
const distance = (pixel: number[], wanted: number[]) =>
  Math.max(...wanted.map((value, channel) => Math.abs(value - (pixel[channel] ?? Number.NaN))))

describe('a picture is shown as its maker saw it', () => {
  test('upright, where the camera was turned', async () => {
    const turned = await redAndBlue(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    const { asset } = await takeIn(turned)
    expect(asset).toMatchObject({ width: 200, height: 400 })
    expect(distance(await pixelOf(asset.id, 0.5, 0.1), [254, 0, 0])).toBeLessThan(12)
    expect(distance(await pixelOf(asset.id, 0.5, 0.9), [0, 0, 254])).toBeLessThan(12)
  })

  test('on white, where it is transparent', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const { asset } = await takeIn(
      await sharp({ create: { width: 90, height: 90, channels: 4, background: clear } })
        .png()
        .toBuffer(),
    )
    expect(await pixelOf(asset.id, 0.5, 0.5)).toEqual([255, 255, 255])
  })

  test('in sRGB, where it was made for print', async () => {
    const green = { create: { width: 90, height: 90, channels: 3 as const, background: '#44aa55' } }
    const cmyk = await sharp(green).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
    const { asset } = await takeIn(cmyk)
    expect(distance(await pixelOf(asset.id, 0.5, 0.5), [0x44, 0xaa, 0x55])).toBeLessThan(16)
    const meta = await sharp(await bytesAt(folder.path, widestJpeg(db, asset.id))).metadata()
    expect(meta).toMatchObject({ space: 'srgb', channels: 3, hasProfile: false })
  })

  test('in sRGB, where it carries a wider profile', async () => {
    const orange = {
      create: { width: 90, height: 90, channels: 3 as const, background: '#c86432' },
    }
    const wide = await sharp(orange).withIccProfile('p3').jpeg({ quality: 95 }).toBuffer()
    const { asset } = await takeIn(wide)
    expect(distance(await pixelOf(asset.id, 0.5, 0.5), [0xc8, 0x64, 0x32])).toBeLessThan(12)
  })

  test('in its greys', async () => {
    const { asset } = await takeIn(
      await (await landscape(400, 300)).toColourspace('b-w').png().toBuffer(),
    )
    const [r, g, b] = await pixelOf(asset.id, 0.5, 0.5)
    expect([r, g]).toEqual([g, b])
  })

  test('as its first frame, where it moves', async () => {
    const frames = Buffer.alloc(60 * 80 * 3)
    frames.fill(Buffer.from([255, 0, 0]), 0, 60 * 40 * 3)
    frames.fill(Buffer.from([0, 0, 255]), 60 * 40 * 3)
    const gif = await sharp(frames, { raw: { width: 60, height: 80, channels: 3, pageHeight: 40 } })
      .gif({ delay: [100, 100] })
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBe(2)
    const { asset, animated } = await takeIn(gif)
    expect(animated).toBe(true)
    expect(asset).toMatchObject({ width: 60, height: 40, dominantColor: '#f80808' })
    expect(distance(await pixelOf(asset.id, 0.5, 0.5), [254, 0, 0])).toBeLessThan(12)
  })
})

describe('what is written inside a file', () => {
  const small = async () => (await landscape(400, 300)).jpeg()

  test('gives caption and credit, and goes no further: nobody learns where it was taken', async () => {
    const agency = await withWordsAndPlace(await small(), {
      caption: 'Lũ ở Huế &amp; Quảng Trị',
      byline: 'Hồ Cầu',
    }).toBuffer()
    expect((await sharp(agency).metadata()).exif?.includes('May anh Bi Mat')).toBe(true)
    const { asset } = await takeIn(agency)
    expect(asset).toMatchObject({ caption: 'Lũ ở Huế & Quảng Trị', credit: 'Hồ Cầu/Báo Mẫu' })
    await makeFollowingRenditions(db, storage, asset.id)
    const media = mediaOf(db, folder.path, asset.id)
    const files = readdirSync(media)
    expect(files.length).toBe(3 * 2 + 1)
    for (const name of files) {
      const bytes = await readFile(join(media, name))
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc }, name).toEqual({})
      for (const secret of ['Huế', 'GPS', 'May anh', 'Exif\0']) {
        expect(bytes.includes(secret), `${secret} in ${name}`).toBe(false)
      }
    }
  })

  test.each([
    ['UTF-8 that does not say so', Buffer.from('Lũ ở Huế'), 'Lũ ở Huế'],
    ['old Windows', Buffer.from([0x4c, 0x75, 0xde, 0x20, 0xd0, 0xea]), 'Lũ Đê'],
  ])('IPTC is read in %s', async (_, caption, wanted) => {
    const bytes = withIptc(await (await small()).toBuffer(), {
      80: Buffer.from('Lan'),
      110: Buffer.from('Lan'),
      120: caption,
    })
    const { asset } = await takeIn(bytes)
    expect(asset).toMatchObject({ caption: wanted, credit: 'Lan' })
  })

  test('words of the person at the door come first', async () => {
    const agency = await withWordsAndPlace(await small(), { caption: 'Của hãng', byline: 'A' })
      .jpeg({ quality: 70 })
      .toBuffer()
    const { asset } = await takeInPicture(system, db, storage, {
      bytes: agency,
      originalName: 'a.jpg',
      caption: 'Của tòa soạn',
      credit: '',
    })
    expect(asset).toMatchObject({ caption: 'Của tòa soạn', credit: '' })
  })

  test('broken XMP is no words, and still a picture', async () => {
    const bytes = await (await small()).withXmp('<x:xmpmeta><rdf:RDF><dc:desc').toBuffer()
    expect((await takeIn(bytes)).asset).toMatchObject({ caption: '', credit: '' })
  })
})
