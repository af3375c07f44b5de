import type { Db } from '#db/connection'
import { assetById, isPicture, type PictureAsset, renditionsOf } from '#db/queries/assets'
import { renditions } from '#db/schema/assets'
import { type Tx, write } from '#db/write'
import type { OutputFormat } from '#integrations/pictures/protocol'
import type { Storage } from '#integrations/storage/storage'
import { announce } from '../changes.ts'
import { forgetFile } from '../files/forgetting.ts'
import { promise } from '../jobs.ts'
import { pictureKeys } from './keys.ts'
import { makeAndStore } from './making.ts'
import { originalKey } from './places.ts'
import { renditionWidths } from './sizes.ts'

/** The lighter formats that the site can do without for a while, the quicker one first. */
const followingFormats = ['webp', 'avif'] as const

/** Promises WebP and AVIF, in the transaction that records the JPEGs. */
export function promiseFollowing(tx: Tx, assetId: number) {
  promise(tx, { kind: 'renditions', key: `asset:${assetId}`, runAt: Date.now() })
}

/**
 * Keeps that promise: makes what is missing of WebP and AVIF, one format after another, and tells the
 * pages that show the picture once all of it is there. Doing it again does nothing.
 * @throws PictureUnreadable when the original can no longer be decoded
 */
export async function makeFollowingRenditions(db: Db, storage: Storage, assetId: number) {
  const asset = assetById(db, assetId)
  if (!asset || !isPicture(asset)) return
  const missing = followingFormats
    .map((format) => ({ format, widths: missingWidths(db, asset, format) }))
    .filter(({ widths }) => widths.length > 0)
  for (const [place, { format, widths }] of missing.entries()) {
    const sizes = widths.map((width) => ({ width, format }))
    const made = await storage.borrow(originalKey(asset.sha256), (file) =>
      makeAndStore(storage, { sha256: asset.sha256, file }, { sizes, urgent: false }),
    )
    // Removed from the library meanwhile: what was put after it is nobody's.
    if (!assetById(db, assetId)) return await forgetFile(db, storage, asset.sha256)
    write(db, (tx) => {
      recordRenditions(tx, assetId, made.sizes)
      if (place === missing.length - 1) announce(tx, 'aged', pictureKeys(tx, assetId))
    })
  }
}

function missingWidths(db: Db, asset: PictureAsset, format: OutputFormat): number[] {
  const present = new Set(
    renditionsOf(db, asset.id)
      .filter((made) => made.format === format)
      .map((made) => made.width),
  )
  return renditionWidths(asset.width, asset.height).filter((width) => !present.has(width))
}

type MadeSize = { format: OutputFormat; width: number; height: number; bytes: number }

/** Writes down what was made; what was written down before stays. */
export function recordRenditions(tx: Tx, assetId: number, made: readonly MadeSize[]) {
  if (made.length === 0) return
  const createdAt = Date.now()
  tx.insert(renditions)
    .values(
      made.map(({ format, width, height, bytes }) => ({
        assetId,
        format,
        width,
        height,
        bytes,
        createdAt,
      })),
    )
    .onConflictDoNothing()
    .run()
}
