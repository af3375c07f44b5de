import { basename } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import {
  type Asset,
  assetById,
  assetOfFile,
  isPicture,
  type PictureAsset,
} from '#db/queries/assets'
import { assets } from '#db/schema/assets'
import { type Reader, write } from '#db/write'
import type { MadeFile } from '#integrations/pictures/protocol'
import type { Storage } from '#integrations/storage/storage'
import { type Actor, userIdOf } from './actor.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { authorise, type Subject } from './permissions.ts'
import { promiseFollowing, recordRenditions } from './pictures/following.ts'
import { pictureKeys } from './pictures/keys.ts'
import { checkedFocal, type Focal, makeAndStore } from './pictures/making.ts'
import { originalKey } from './pictures/places.ts'
import { type Content, receive } from './pictures/receiving.ts'
import { refuse } from './pictures/refused.ts'
import { renditionWidths } from './pictures/sizes.ts'
import { checkedWords, type PictureWords, suggestedWords } from './pictures/words.ts'
import { NotFound } from './refusals.ts'
import { nfcLine } from './text/nfc.ts'

export type Description = Partial<PictureWords> & {
  /** Somebody says that the picture is decoration and needs no `alt`. */
  decorative?: boolean
  focal?: Focal
}

/** `originalName` is the name that the file had, for the library. */
export type Received = Description & Content & { originalName: string }

export type TakenIn = {
  asset: Asset
  /** The very same file was here before; nothing was changed. Where another took its place, `asset` is that one. */
  duplicate: boolean
  /** The file is an animation, of which the first frame is shown. */
  animated: boolean
}

const centre: Focal = { x: 0.5, y: 0.5 }

/**
 * Takes a picture into the library: the file as it is, and its JPEGs, so that pages can show it at once;
 * WebP and AVIF are promised as a job. Caption and credit written inside the file are used where none
 * are given. The same file again is the same asset.
 * @throws PictureRefused when no picture can be made of the file
 * @throws Incomplete when a text is too long
 */
export async function takeInPicture(
  actor: Actor,
  db: Db,
  storage: Storage,
  received: Received,
): Promise<TakenIn> {
  const taken = await takeInFile(actor, db, storage, received)
  return { ...taken, asset: standsFor(db, taken.asset) }
}

/** The picture that is shown where this one is named. */
const standsFor = (db: Reader, asset: Asset): Asset =>
  asset.replacedBy === null ? asset : (assetById(db, asset.replacedBy) ?? asset)

/** `takeInPicture`, but of a known file it gives that file's own asset, whatever has taken its place. */
export async function takeInFile(
  actor: Actor,
  db: Db,
  storage: Storage,
  received: Received,
): Promise<TakenIn> {
  authorise(actor, 'asset.upload')
  const given = checkedWords(received)
  const focal = checkedFocal(received.focal ?? centre)
  return storage.inScratch(async (folder) => {
    const { file, bytes, sha256, look } = await receive(received, folder)
    const { animated } = look
    const known = assetOfFile(db, sha256)
    if (known) return { asset: known, duplicate: true, animated }
    const widths = renditionWidths(look.width, look.height)
    const made = await makeAndStore(
      storage,
      { sha256, file },
      {
        sizes: widths.map((width) => ({ width, format: 'jpeg' })),
        socialAround: focal,
        urgent: true,
      },
    ).catch(refuse)
    await storage.put(originalKey(sha256), file)
    const now = Date.now()
    const row = {
      sha256,
      originalName: nfcLine(basename(received.originalName)).slice(0, 200),
      mediaType: `image/${look.kind}`,
      bytes,
      width: look.width,
      height: look.height,
      dominantColor: made.dominantColor,
      focalX: focal.x,
      focalY: focal.y,
      decorative: received.decorative ?? false,
      ...suggestedWords(look.words),
      ...given,
      createdBy: userIdOf(actor),
      createdAt: now,
      updatedAt: now,
    }
    return { ...admit(actor, db, row, made.sizes), animated }
  })
}

/** Writes the asset down, unless somebody else has brought the same file meanwhile. */
function admit(
  actor: Actor,
  db: Db,
  row: typeof assets.$inferInsert,
  jpegs: MadeFile[],
): { asset: Asset; duplicate: boolean } {
  return write(db, (tx) => {
    const earlier = assetOfFile(tx, row.sha256)
    if (earlier) return { asset: earlier, duplicate: true }
    const asset = tx.insert(assets).values(row).returning().get()
    recordRenditions(tx, asset.id, jpegs)
    promiseFollowing(tx, asset.id)
    record(tx, actor, {
      action: 'asset.upload',
      subjectType: 'asset',
      subjectId: asset.id,
      detail: { sha256: asset.sha256, originalName: asset.originalName },
    })
    announce(tx, 'changed', [`asset:${asset.id}`])
    return { asset, duplicate: false }
  })
}

/**
 * Changes what is said of a picture, and around which point it is cropped; what is left out stays. Every
 * page that shows the picture changes with it.
 * @throws NotFound when there is no such picture
 * @throws NotAllowed when it is not the actor's to describe
 * @throws Incomplete when a text is too long
 */
export async function describePicture(
  actor: Actor,
  db: Db,
  storage: Storage,
  { assetId, ...description }: Description & { assetId: number },
): Promise<Asset> {
  const words = checkedWords(description)
  const before = loadOwnPicture(actor, db, assetId)
  const focal = checkedFocal(description.focal ?? { x: before.focalX, y: before.focalY })
  if (focal.x !== before.focalX || focal.y !== before.focalY) {
    await cropAround(storage, before, focal)
  }
  const { decorative } = description
  const changes = {
    ...words,
    ...(decorative === undefined ? {} : { decorative }),
    ...(description.focal ? { focalX: focal.x, focalY: focal.y } : {}),
  }
  return write(db, (tx) => {
    loadOwnPicture(actor, tx, assetId)
    const asset = tx
      .update(assets)
      .set({ ...changes, updatedAt: Date.now() })
      .where(eq(assets.id, assetId))
      .returning()
      .get()
    record(tx, actor, {
      action: 'asset.edit',
      subjectType: 'asset',
      subjectId: assetId,
      detail: { changed: Object.keys(changes) },
    })
    announce(tx, 'changed', pictureKeys(tx, assetId))
    return asset
  })
}

/**
 * @throws NotFound when there is no such picture
 * @throws NotAllowed when it is not the actor's to describe
 */
export function loadOwnPicture(actor: Actor, db: Reader, assetId: number): PictureAsset {
  const asset = loadOwnAsset(actor, db, assetId)
  if (!isPicture(asset))
    throw new NotFound({ vi: 'Không có ảnh này.', en: 'There is no such picture.' })
  return asset
}

/**
 * A file of any kind.
 * @throws NotFound when there is no such file
 * @throws NotAllowed when it is not the actor's to describe
 */
export function loadOwnAsset(actor: Actor, db: Reader, assetId: number): Asset {
  const asset = assetById(db, assetId)
  if (!asset) throw new NotFound({ vi: 'Không có tệp này.', en: 'There is no such file.' })
  authorise(actor, 'asset.edit', assetSubject(asset))
  return asset
}

/** What a permission is asked about, of a file in the library. */
export const assetSubject = ({ createdBy }: Asset): Subject => ({ createdBy, topSectionId: null })

/** Before the change is written, so that no page names a crop that is not there. */
const cropAround = (storage: Storage, { sha256 }: Asset, focal: Focal) =>
  storage.borrow(originalKey(sha256), (file) =>
    makeAndStore(storage, { sha256, file }, { sizes: [], socialAround: focal, urgent: true }),
  )
