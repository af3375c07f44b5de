import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { assets, type renditionFormats, renditions } from '#db/schema/assets'
import type { Reader } from '#db/write'

type Made = { format: (typeof renditionFormats)[number]; width: number; height: number }

/** The sizes made of an asset, narrowest first, in the row of the asset itself. */
const madeSizes = sql<Made[]>`(
  SELECT json_group_array(json_object('format', format, 'width', width, 'height', height) ORDER BY width)
  FROM ${renditions} WHERE asset_id = assets.id
)`.mapWith((json: string): Made[] => JSON.parse(json))

const named = alias(assets, 'named')

/**
 * The pictures of `ids` with the sizes made of each, in no order. Where another picture has taken the place of
 * one, that other is given under the id that was asked for.
 */
export function picturesByIds(db: Reader, ids: number[]) {
  if (ids.length === 0) return []
  return db
    .select({
      ...getTableColumns(assets),
      id: named.id,
      // A picture has all three; see the checks of the table.
      width: sql<number>`${assets.width}`,
      height: sql<number>`${assets.height}`,
      dominantColor: sql<string>`${assets.dominantColor}`,
      renditions: madeSizes,
    })
    .from(named)
    .innerJoin(assets, eq(assets.id, sql`coalesce(${named.replacedBy}, ${named.id})`))
    .where(and(inArray(named.id, [...new Set(ids)]), eq(assets.kind, 'picture')))
    .all()
}

export type PictureRow = ReturnType<typeof picturesByIds>[number]
