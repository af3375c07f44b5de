import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '#db/connection'
import { assetById } from '#db/queries/assets'
import { picturesByIds } from '#db/queries/pictures'
import { mediaPath } from '#newsroom/addresses'
import { socialPath } from '#newsroom/pictures/places'

/** What pages are told about a picture's files: its sizes, narrowest first within a format. */
export function filesOf(db: Db, assetId: number) {
  const [row] = picturesByIds(db, [assetId])
  if (!row) throw new Error(`no asset ${assetId}`)
  return {
    social: socialPath(row.sha256, { x: row.focalX, y: row.focalY }),
    renditions: row.renditions.map((made) => ({
      ...made,
      url: mediaPath(row.sha256, made.width, made.format),
    })),
  }
}

/** The widest JPEG's address. */
export function widestJpeg(db: Db, assetId: number): string {
  const jpegs = filesOf(db, assetId).renditions.filter(({ format }) => format === 'jpeg')
  return jpegs.at(-1)?.url ?? ''
}

export const bytesAt = (dataFolder: string, url: string) => readFile(join(dataFolder, url))

/** The folder of everything that was made of a picture. */
export const mediaOf = (db: Db, dataFolder: string, assetId: number) =>
  join(dataFolder, 'media', assetById(db, assetId)?.sha256.slice(0, 20) ?? '')
