import { getTableColumns, inArray, sql } from 'drizzle-orm'
import { assets, type renditionFormats, renditions } from '#db/schema/assets'
import type { Reader } from '#db/write'

type Made = { format: (typeof renditionFormats)[number]; width: number; height: number }

/** The sizes made of an asset, narrowest first, in the row of the asset itself. */
const madeSizes = sql<Made[]>`(
  SELECT json_group_array(json_object('format', format, 'width', width, 'height', height) ORDER BY width)
  FROM ${renditions} WHERE asset_id = assets.id
)`.mapWith((json: string): Made[] => JSON.parse(json))

/** The assets of `ids` with the sizes made of each, in no order. */
export function picturesByIds(db: Reader, ids: number[]) {
  if (ids.length === 0) return []
  return db
    .select({ ...getTableColumns(assets), renditions: madeSizes })
    .from(assets)
    .where(inArray(assets.id, [...new Set(ids)]))
    .all()
}

export type PictureRow = ReturnType<typeof picturesByIds>[number]
