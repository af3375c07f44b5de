import { sql } from 'drizzle-orm'
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, moment, updatedAt } from './columns.ts'

/** Trang: what the paper says of itself, its terms, how to reach it. It stands at `/trang/<slug>`. */
export const pages = sqliteTable(
  'pages',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    /** JSON of PageText (see newsroom/pages): the text that the desk is writing. */
    draft: text('draft').notNull(),
    /** JSON of PageText: what readers see; null while they see none. */
    published: text('published'),
    /** When readers' text was put out last. */
    publishedAt: moment('published_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
    check('pages_slug_shape', sql`"slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'`),
    check('pages_draft_json', sql`json_valid("draft")`),
    check('pages_published_json', sql`"published" IS NULL OR json_valid("published")`),
    check('pages_published_whole', sql`("published" IS NULL) = ("published_at" IS NULL)`),
  ],
)
