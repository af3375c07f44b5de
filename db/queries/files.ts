import { and, inArray, ne } from 'drizzle-orm'
import { assets } from '#db/schema/assets'
import type { Reader } from '#db/write'
import type { Asset } from './assets.ts'

/** What every asset but a picture has. */
export type FileAsset = Asset & { kind: Exclude<Asset['kind'], 'picture'>; fileName: string }

const isFile = (asset: Asset): asset is FileAsset =>
  asset.kind !== 'picture' && asset.fileName !== null

/** Sound, film, captions and documents among `ids`, in no order. */
export function filesByIds(db: Reader, ids: readonly number[]): FileAsset[] {
  if (ids.length === 0) return []
  return db
    .select()
    .from(assets)
    .where(and(inArray(assets.id, [...new Set(ids)]), ne(assets.kind, 'picture')))
    .all()
    .filter(isFile)
}
