import { and, asc, eq, inArray } from 'drizzle-orm'
import { assets, type renditionFormats, renditions } from '#db/schema/assets'
import { auditLog } from '#db/schema/records'
import type { Reader } from '#db/write'

export type Asset = typeof assets.$inferSelect
type Format = (typeof renditionFormats)[number]

/** A picture with the addresses of everything that was made of it. Pixels; `focal` in shares. */
export type StoredPicture = {
  id: number
  alt: string
  decorative: boolean
  width: number
  height: number
  dominantColor: string
  focal: { x: number; y: number }
  caption: string
  credit: string
  /** By format and width. */
  renditions: { format: Format; width: number; height: number; url: string }[]
  /** JPEG of 1200 × 630 around the focal point, for those who share the page. */
  socialUrl: string
}

const extensions: Record<Format, string> = { jpeg: 'jpg', webp: 'webp', avif: 'avif' }

/** The folder of what was made of a picture: `media/` and the first 20 digits of its SHA-256. */
export const mediaFolder = (sha256: string) => `media/${sha256.slice(0, 20)}` as const

export const renditionKey = (sha256: string, width: number, format: Format) =>
  `${mediaFolder(sha256)}/${width}.${extensions[format]}` as const

/** Named after its focal point in percent, so that another crop has another address. */
export const socialKey = (sha256: string, focal: { x: number; y: number }) =>
  `${mediaFolder(sha256)}/og-${Math.round(focal.x * 100)}-${Math.round(focal.y * 100)}.jpg` as const

/** The pictures of these ids, in two queries; ids that name nothing are absent. */
export function assetViews(db: Reader, ids: Iterable<number>): Map<number, StoredPicture> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = db.select().from(assets).where(inArray(assets.id, wanted)).all()
  const made = Map.groupBy(
    db
      .select()
      .from(renditions)
      .where(inArray(renditions.assetId, wanted))
      .orderBy(asc(renditions.format), asc(renditions.width))
      .all(),
    (row) => row.assetId,
  )
  return new Map(rows.map((row) => [row.id, viewOf(row, made.get(row.id) ?? [])]))
}

function viewOf(asset: Asset, made: (typeof renditions.$inferSelect)[]): StoredPicture {
  const focal = { x: asset.focalX, y: asset.focalY }
  return {
    id: asset.id,
    alt: asset.alt,
    decorative: asset.decorative,
    width: asset.width,
    height: asset.height,
    dominantColor: asset.dominantColor,
    focal,
    caption: asset.caption,
    credit: asset.credit,
    renditions: made.map(({ format, width, height }) => ({
      format,
      width,
      height,
      url: `/${renditionKey(asset.sha256, width, format)}`,
    })),
    socialUrl: `/${socialKey(asset.sha256, focal)}`,
  }
}

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
