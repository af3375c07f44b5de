import { sql } from 'drizzle-orm'
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
  },
  () => [check('tags_slug_shape', sql`"slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'`)],
)
