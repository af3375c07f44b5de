import { and, eq } from 'drizzle-orm'
import { assets, renditions } from '#db/schema/assets'
import { auditLog } from '#db/schema/records'
import type { Reader } from '#db/write'

export type Asset = typeof assets.$inferSelect
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

/** The account that took a picture in; null where the product itself did. */
export function uploaderOf(db: Reader, assetId: number): number | null {
  const row = db
    .select({ userId: auditLog.userId })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectType, 'asset'),
        eq(auditLog.subjectId, assetId),
        eq(auditLog.action, 'asset.upload'),
      ),
    )
    .get()
  return row?.userId ?? null
}
