import { eq } from 'drizzle-orm'
import { assets, renditions } from '#db/schema/assets'
import { users } from '#db/schema/users'
import type { Reader } from '#db/write'

export type Asset = typeof assets.$inferSelect

/** What a picture has and other kinds of asset do not. */
export type PictureAsset = Asset & {
  kind: 'picture'
  width: number
  height: number
  dominantColor: string
}

export const isPicture = (asset: Asset): asset is PictureAsset => asset.kind === 'picture'

export const assetById = (db: Reader, id: number): Asset | undefined =>
  db.select().from(assets).where(eq(assets.id, id)).get()

/** The asset that this very file became earlier. */
export const assetOfFile = (db: Reader, sha256: string): Asset | undefined =>
  db.select().from(assets).where(eq(assets.sha256, sha256)).get()

/** Format and width of everything that was made of a picture. */
export const renditionsOf = (db: Reader, assetId: number) =>
  db
    .select({ format: renditions.format, width: renditions.width })
    .from(renditions)
    .where(eq(renditions.assetId, assetId))
    .all()

/** The name of the account that took a picture in. */
export const uploaderOf = (db: Reader, userId: number): string | null =>
  db.select({ name: users.name }).from(users).where(eq(users.id, userId)).get()?.name ?? null
