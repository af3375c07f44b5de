import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { createdAt, id } from './columns.ts'

/** Từ khóa. Two spellings with one slug are one tag. */
export const tags = sqliteTable(
  'tags',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    sortKey: text('sort_key').notNull(),
    createdAt: createdAt(),
    /** The tag that this one has become; that one has not become another. */
    mergedInto: integer('merged_into').references((): AnySQLiteColumn => tags.id),
  },
  (table) => [
    index('tags_sort_key').on(table.sortKey, table.id),
    index('tags_merged_into').on(table.mergedInto).where(sql`"merged_into" IS NOT NULL`),
    check('tags_slug_shape', sql`"slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'`),
  ],
)
