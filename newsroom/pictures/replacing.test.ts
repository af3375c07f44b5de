import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { picturesByIds } from '#db/queries/pictures'
import { articles, revisions } from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import { authors } from '#db/schema/authors'
import { auditLog, contentChanges } from '#db/schema/records'
import { diskStorage } from '#integrations/storage/disk'
import type { Person } from '#newsroom/actor'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'
import { landscape, pictureFolder } from '#test/pictures/files'
import { publishArticle } from '../articles/publish.ts'
import { draftArticle } from '../articles/write.ts'
import { takeInPicture } from '../assets.ts'
import { removeAsset } from '../files/removing.ts'
import { listAssets, readAssetRecord } from '../library.ts'
import { replacePicture } from './replacing.ts'

const folder = pictureFolder()
afterAll(folder.clear)
const storage = diskStorage(folder.path)
const files = await Promise.all(
  [1, 2, 3].map(async (seed) => (await landscape(330, 220, seed)).jpeg().toBuffer()),
)
const [first, second, third] = files.map((bytes) => ({ bytes }))
if (!first || !second || !third) throw new Error('three files are made above')

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const bring = async (actor: Person, { bytes }: { bytes: Buffer }) => {
  const words = { alt: 'Đồi chè', caption: 'Chú thích', credit: 'Sơn' }
  const taken = await takeInPicture(actor, db, storage, { bytes, originalName: 'a.jpg', ...words })
  return taken.asset.id
}
const replace = async (actor: Person, assetId: number, { bytes }: { bytes: Buffer }) => {
  const replacement = { assetId, bytes, originalName: 'b.jpg' }
  return (await replacePicture(actor, db, storage, replacement)).asset.id
}
const storyWith = (assetId: number) =>
  draftArticle(
    cast.lan,
    db,
    readyStory(cast.sections.economy, { hero: { assetId, caption: '', credit: '' } }),
  )
const shownAs = (id: number) => picturesByIds(db, [id]).map((row) => [row.id, row.sha256])[0]
const shaOf = (id: number) => db.select().from(assets).where(eq(assets.id, id)).get()?.sha256

test('texts keep the picture that they name, and show the new file with the old words', async () => {
  const old = await bring(cast.lan, first)
  const { articleId } = storyWith(old)
  publishArticle(cast.son, db, { articleId })
  const before = db.select().from(revisions).all()
  const fresh = await replace(cast.son, old, second)
  expect(fresh).not.toBe(old)
  expect(shownAs(old)).toEqual([old, shaOf(fresh)])
  expect(picturesByIds(db, [old])[0]).toMatchObject({ alt: 'Đồi chè', credit: 'Sơn' })
  expect(db.select().from(revisions).all()).toEqual(before)
  const changed = db.select().from(contentChanges).all()
  expect(changed.slice(-2).map(({ key }) => key)).toEqual([`asset:${fresh}`, `asset:${old}`])
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({
    action: 'asset.replace',
    subjectId: old,
  })
})

test('the library shows the new one in place of the old, with all its uses', async () => {
  const old = await bring(cast.lan, first)
  storyWith(old)
  const fresh = await replace(cast.son, old, second)
  const { ids, uses } = listAssets(cast.thu, db, { view: 'all', find: '' })
  expect([ids, uses.get(fresh)]).toEqual([[fresh], 1])
  expect(readAssetRecord(cast.thu, db, fresh).stories).toHaveLength(1)
})

test('a second replacement stands for both, and the first file can come back', async () => {
  const old = await bring(cast.lan, first)
  const middle = await replace(cast.son, old, second)
  const last = await replace(cast.son, middle, third)
  expect([shownAs(old)?.[1], shownAs(middle)?.[1]]).toEqual([shaOf(last), shaOf(last)])
  await expect(replace(cast.son, old, second)).rejects.toThrow('đã được thay')
  await replace(cast.son, last, first)
  for (const id of [old, middle, last]) expect(shownAs(id)?.[1]).toBe(shaOf(old))
})

test('the file itself is no replacement, and brought again it is the one that took its place', async () => {
  const old = await bring(cast.lan, first)
  await expect(replace(cast.lan, old, first)).rejects.toThrow('chính là tệp đang dùng')
  const fresh = await replace(cast.lan, old, second)
  expect(await bring(cast.minh, first)).toBe(fresh)
})

test('who may not publish a story does not change the picture that readers see in it', async () => {
  const old = await bring(cast.lan, first)
  const { articleId } = storyWith(old)
  await expect(replace(cast.minh, old, second)).rejects.toThrow('không có quyền')
  const draft = await replace(cast.lan, old, second)
  publishArticle(cast.son, db, { articleId })
  await expect(replace(cast.lan, draft, third)).rejects.toThrow('Người được đăng tin ấy')
  expect(db.select().from(articles).all()[0]?.state).toBe('published')
  await replace(cast.ha, draft, third)
})

test('a picture goes with its files once no text in force names it, and not before', async () => {
  const old = await bring(cast.lan, first)
  storyWith(old)
  const fresh = await replace(cast.lan, old, second)
  await expect(removeAsset(cast.lan, db, storage, fresh)).rejects.toThrow(
    'Chưa xóa được: 1 tin đang dùng tệp này.',
  )
  db.update(articles).set({ workingRevisionId: null }).run()
  await expect(removeAsset(cast.minh, db, storage, fresh)).rejects.toThrow('không có quyền')
  await removeAsset(cast.lan, db, storage, fresh)
  expect(db.select().from(assets).all()).toEqual([])
  const kept = await Promise.all(
    [first, second].map(async ({ bytes }) => {
      return storage.exists(`originals/${createHash('sha256').update(bytes).digest('hex')}`)
    }),
  )
  expect(kept).toEqual([false, false])
  expect(db.select().from(auditLog).all().at(-1)?.action).toBe('asset.delete')
  await expect(removeAsset(cast.lan, db, storage, fresh)).rejects.toThrow('Không có tệp này.')
})

test('an author’s portrait and a topic’s banner stay', async () => {
  const id = await bring(cast.lan, first)
  const now = Date.now()
  db.insert(authors)
    .values({
      slug: 'lan',
      name: 'Lan',
      sortKey: 'l',
      portraitAssetId: id,
      createdAt: now,
      updatedAt: now,
    })
    .run()
  await expect(removeAsset(cast.lan, db, storage, id)).rejects.toThrow('ảnh chân dung của Lan')
})
