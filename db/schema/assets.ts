import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { createdAt, id, oneOf, updatedAt } from './columns.ts'
import { users } from './users.ts'

export const renditionFormats = ['jpeg', 'webp', 'avif'] as const
export const assetKinds = ['picture', 'audio', 'video', 'captions', 'document'] as const
export type AssetKind = (typeof assetKinds)[number]

/** A file as it was taken in. The bytes are in storage under `sha256`; they are never changed in place. */
export const assets = sqliteTable(
  'assets',
  {
    id: id(),
    /** Lower-case hex SHA-256 of the received file: one file is one asset. */
    sha256: text('sha256').notNull().unique(),
    originalName: text('original_name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    /** Pixels of a picture, after the EXIF orientation has been applied, or of a film; null for other kinds. */
    width: integer('width'),
    height: integer('height'),
    /** `#rrggbb`, painted until the picture has arrived; null for other kinds. */
    dominantColor: text('dominant_color'),
    /** Shares of width and height, 0 to 1. */
    focalX: real('focal_x').notNull().default(0.5),
    focalY: real('focal_y').notNull().default(0.5),
    alt: text('alt').notNull().default(''),
    /** An empty `alt` is allowed only where somebody said that the picture is decoration. */
    decorative: integer('decorative', { mode: 'boolean' }).notNull().default(false),
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** Who took it in; null where the product itself did. */
    createdBy: integer('created_by').references(() => users.id),
    /** The picture that is shown wherever this one is named; that one is never replaced itself. */
    replacedBy: integer('replaced_by').references((): AnySQLiteColumn => assets.id),
    kind: text('kind', { enum: assetKinds }).notNull().default('picture'),
    /** Last part of the public address, `/media/<sha256, 20 digits>/<fileName>`; null for pictures, which have renditions. */
    fileName: text('file_name'),
    /** Milliseconds of an audio or a video file. */
    durationMs: integer('duration_ms'),
  },
  (table) => [
    index('assets_created_by').on(table.createdBy, table.id),
    index('assets_replaced_by').on(table.replacedBy).where(sql`"replaced_by" IS NOT NULL`),
    /** The WHERE of a query must be this one. */
    index('assets_without_alt')
      .on(table.id)
      .where(sql`"alt" = '' AND "decorative" = 0 AND "replaced_by" IS NULL AND "kind" = 'picture'`),
    index('assets_without_credit')
      .on(table.id)
      .where(
        sql`"credit" = '' AND "replaced_by" IS NULL AND "kind" NOT IN ('captions', 'document')`,
      ),
    index('assets_kind').on(table.kind, table.id),
    check('assets_sha256_shape', sql`length("sha256") = 64 AND "sha256" NOT GLOB '*[^0-9a-f]*'`),
    check(
      'assets_size',
      sql`"bytes" > 0 AND ("width" IS NULL) = ("height" IS NULL) AND ("width" IS NULL OR ("width" > 0 AND "height" > 0))`,
    ),
    check('assets_focal', sql`"focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1`),
    check(
      'assets_dominant_color_shape',
      sql`"dominant_color" IS NULL OR "dominant_color" GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'`,
    ),
    check('assets_decorative_bool', sql`"decorative" IN (0, 1)`),
    check('assets_kind', oneOf('kind', assetKinds)),
    check(
      'assets_picture_whole',
      sql`("kind" = 'picture') = ("dominant_color" IS NOT NULL) AND ("kind" <> 'picture' OR "width" IS NOT NULL)`,
    ),
    check('assets_file_name', sql`("kind" = 'picture') = ("file_name" IS NULL)`),
    check(
      'assets_duration',
      sql`("kind" IN ('audio', 'video')) = ("duration_ms" IS NOT NULL) AND ("duration_ms" IS NULL OR "duration_ms" > 0)`,
    ),
  ],
)

/** One made size of a picture; `/media/<sha256 of the asset, 20 digits>/<width>.<ext>` is its permanent address. */
export const renditions = sqliteTable(
  'renditions',
  {
    assetId: integer('asset_id')
      .notNull()
      .references(() => assets.id),
    format: text('format', { enum: renditionFormats }).notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.assetId, table.format, table.width] }),
    index('renditions_asset').on(table.assetId),
    check('renditions_format', oneOf('format', renditionFormats)),
    check('renditions_size', sql`"width" > 0 AND "height" > 0 AND "bytes" > 0`),
  ],
)
