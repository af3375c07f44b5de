import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { assetById } from '#db/queries/assets'
import { assets, renditions } from '#db/schema/assets'
import { auditLog, contentChanges, jobs } from '#db/schema/records'
import { diskStorage } from '#integrations/storage/disk'
import type { Storage } from '#integrations/storage/storage'
import { describePicture, takeInPicture } from '#newsroom/assets'
import { type Cast, castOf, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { landscape, pictureFolder, redAndBlue } from '#test/pictures/files'
import { bytesAt, filesOf } from '#test/pictures/stored'
import { runDueJobs } from './jobs.ts'
import { makeFollowingRenditions } from './pictures/following.ts'
import { Incomplete, NotAllowed, NotFound } from './refusals.ts'

const folder = pictureFolder()
afterAll(folder.clear)
const storage = diskStorage(folder.path)

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const photo = await (await landscape(1000, 700)).jpeg().toBuffer()
const upload = (actor = cast.lan, bytes = photo) =>
  takeInPicture(actor, db, storage, { bytes, originalName: 'đồi chè.jpg' })

const stored = (url: string) => bytesAt(folder.path, url)
const changesOf = (id: number) =>
  db
    .select()
    .from(contentChanges)
    .where(eq(contentChanges.key, `asset:${id}`))
    .all()
    .map((change) => change.strength)

describe('taking a picture in', () => {
  test('makes JPEGs of every width that pages ask for, at once', async () => {
    const { asset, duplicate } = await upload()
    expect(duplicate).toBe(false)
    expect(asset).toMatchObject({ width: 1000, height: 700, mediaType: 'image/jpeg', alt: '' })
    const made = filesOf(db, asset.id)
    expect(made.renditions.map(({ format, width }) => `${format} ${width}`)).toEqual(
      [320, 480, 640, 800, 960, 1000].map((width) => `jpeg ${width}`),
    )
    for (const { url, width, height } of made.renditions) {
      expect(url).toMatch(/^\/media\/[0-9a-f]{20}\/\d+\.jpg$/)
      expect(await sharp(await stored(url)).metadata()).toMatchObject({ width, height })
    }
    const social = await sharp(await stored(made.social)).metadata()
    expect(social).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
  })

  test('keeps the file as it was received, and nothing of the work', async () => {
    const { asset } = await upload()
    expect((await stored(`originals/${asset.sha256}`)).equals(photo)).toBe(true)
    expect(readdirSync(join(folder.path, 'scratch'))).toEqual([])
  })

  test('is written in the log, and promises the lighter formats', async () => {
    const { asset } = await upload()
    const entry = db.select().from(auditLog).where(eq(auditLog.subjectId, asset.id)).get()
    expect(entry).toMatchObject({ action: 'asset.upload', userId: cast.lan.userId })
    const promised = db.select().from(jobs).where(eq(jobs.kind, 'renditions')).all()
    expect(promised).toMatchObject([{ kind: 'renditions', key: `asset:${asset.id}`, doneAt: null }])
  })

  test('the same file again is the same asset, whoever brings it', async () => {
    const first = await upload(cast.lan)
    const second = await takeInPicture(cast.minh, db, storage, {
      bytes: photo,
      originalName: 'khác.jpg',
      caption: 'Chú thích khác',
    })
    expect(second).toEqual({ asset: first.asset, duplicate: true, animated: false })
  })

  test('two people bringing one file at the same time get one asset', async () => {
    const [one, other] = await Promise.all([upload(cast.lan), upload(cast.minh)])
    expect(one.asset.id).toBe(other.asset.id)
    expect([one.duplicate, other.duplicate].toSorted()).toEqual([false, true])
  })

  test('words given at the door are stored in NFC; a name loses its path', async () => {
    const { asset } = await takeInPicture(cast.lan, db, storage, {
      bytes: photo,
      originalName: '../../etc/Lũ ở Huế.jpg'.normalize('NFD'),
      alt: '  Nước ngập\nphố cổ '.normalize('NFD'),
      caption: 'Chiều 22/11',
      credit: 'Lan',
      focal: { x: 0.254, y: 1 },
    })
    expect(asset).toMatchObject({
      originalName: 'Lũ ở Huế.jpg',
      alt: 'Nước ngập phố cổ',
      caption: 'Chiều 22/11',
      credit: 'Lan',
      focalX: 0.25,
      focalY: 1,
    })
  })

  test('an administrator touches no content', async () => {
    await expect(upload(cast.quang)).rejects.toThrow(NotAllowed)
  })

  test('a caption of a whole book is a slip', async () => {
    const long = takeInPicture(cast.lan, db, storage, {
      bytes: photo,
      originalName: 'a.jpg',
      caption: 'x'.repeat(2001),
    })
    await expect(long).rejects.toThrow(Incomplete)
  })
})

describe('the renditions that follow', () => {
  test('are made by the job, announced once, and made only once', async () => {
    const { asset } = await upload()
    const handlers = {
      renditions: () => makeFollowingRenditions(db, storage, asset.id),
    }
    expect(await runDueJobs(db, handlers, { worker: 'kiểm thử' })).toBe(1)
    const { renditions } = filesOf(db, asset.id)
    for (const format of ['jpeg', 'webp', 'avif'] as const) {
      const made = renditions.filter((rendition) => rendition.format === format)
      expect(made.map(({ width }) => width)).toEqual([320, 480, 640, 800, 960, 1000])
      const widest = await stored(made.at(-1)?.url ?? '')
      expect((await sharp(widest).metadata()).format).toBe(format === 'avif' ? 'heif' : format)
    }
    expect(changesOf(asset.id)).toEqual(['changed', 'aged'])
    await makeFollowingRenditions(db, storage, asset.id)
    expect(changesOf(asset.id)).toEqual(['changed', 'aged'])
    const kept = db.select().from(jobs).where(eq(jobs.kind, 'renditions')).get()
    expect(kept?.doneAt).toEqual(expect.any(Number))
  })

  test('of a picture that is removed while they are made leave nothing behind', async () => {
    const { asset } = await upload()
    const removing: Storage = {
      ...storage,
      borrow: async (key, work) => {
        const made = await storage.borrow(key, work)
        db.delete(renditions).run()
        db.delete(assets).run()
        return made
      },
    }
    await makeFollowingRenditions(db, removing, asset.id)
    expect(await storage.exists(`originals/${asset.sha256}`)).toBe(false)
    expect(existsSync(join(folder.path, 'media', asset.sha256.slice(0, 20)))).toBe(false)
  })

  test('of a picture that is gone from the database are nobody’s loss', async () => {
    await expect(makeFollowingRenditions(db, storage, 12345)).resolves.toBeUndefined()
  })
})

describe('describing a picture', () => {
  test('changes what was named and nothing else, and tells the pages', async () => {
    const { asset } = await takeInPicture(cast.lan, db, storage, {
      bytes: photo,
      originalName: 'a.jpg',
      caption: 'Cũ',
      credit: 'Lan',
    })
    await describePicture(cast.lan, db, storage, { assetId: asset.id, caption: 'Mới', alt: 'Đồi' })
    expect(assetById(db, asset.id)).toMatchObject({ caption: 'Mới', credit: 'Lan', alt: 'Đồi' })
    expect(changesOf(asset.id)).toEqual(['changed', 'changed'])
    const entry = db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.action, 'asset.edit'), eq(auditLog.subjectId, asset.id)))
      .get()
    expect(JSON.parse(entry?.detail ?? '')).toEqual({ changed: ['alt', 'caption'] })
  })

  test('another focal point is another crop at another address', async () => {
    const halves = await redAndBlue(3000, 600).png().toBuffer()
    const { asset } = await upload(cast.lan, halves)
    const colourAt = async (url: string) => {
      const [r, g, b] = await sharp(await stored(url))
        .resize(1, 1)
        .raw()
        .toBuffer()
      return { red: (r ?? 0) > 200 && (b ?? 0) < 60, blue: (b ?? 0) > 200 && (r ?? 0) < 60, g }
    }
    for (const [x, side] of [
      [0, 'red'],
      [1, 'blue'],
    ] as const) {
      await describePicture(cast.lan, db, storage, { assetId: asset.id, focal: { x, y: 0.5 } })
      const { social } = filesOf(db, asset.id)
      expect(social).toMatch(new RegExp(`/og-${x * 100}-50\\.jpg$`))
      expect((await colourAt(social))[side]).toBe(true)
    }
  })

  test('is for the reporter who took it in, and for every editor', async () => {
    const { asset } = await upload(cast.lan)
    const describeAs = (actor: Cast['lan']) =>
      describePicture(actor, db, storage, { assetId: asset.id, alt: actor.name })
    await expect(describeAs(cast.minh)).rejects.toThrow(NotAllowed)
    await expect(describeAs(cast.quang)).rejects.toThrow(NotAllowed)
    await expect(describeAs(cast.ha)).resolves.toMatchObject({ alt: 'Hà' })
    await expect(describeAs(cast.lan)).resolves.toMatchObject({ alt: 'Lan' })
  })

  test('of a picture that does not exist is refused, and so is a point outside', async () => {
    const nothing = describePicture(system, db, storage, { assetId: 9, alt: 'x' })
    await expect(nothing).rejects.toThrow(NotFound)
    const { asset } = await upload()
    const outside = { assetId: asset.id, focal: { x: 1.2, y: Number.NaN } }
    await expect(describePicture(system, db, storage, outside)).rejects.toThrow(RangeError)
  })
})
