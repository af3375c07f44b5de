import { asc, inArray } from 'drizzle-orm'
import { assets, renditions } from '#db/schema/assets'
import type { Reader } from '#db/write'

/** The assets of `ids` with the sizes made of each, narrowest first. */
export function picturesByIds(db: Reader, ids: number[]) {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const made = db
    .select({
      assetId: renditions.assetId,
      format: renditions.format,
      width: renditions.width,
      height: renditions.height,
    })
    .from(renditions)
    .where(inArray(renditions.assetId, wanted))
    .orderBy(asc(renditions.width))
    .all()
  const byAsset = Map.groupBy(made, ({ assetId }) => assetId)
  return db
    .select()
    .from(assets)
    .where(inArray(assets.id, wanted))
    .all()
    .map((asset) => ({ ...asset, renditions: byAsset.get(asset.id) ?? [] }))
}

export type PictureRow = ReturnType<typeof picturesByIds>[number]
