import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { assets } from './assets.ts'
import { createdAt, id, updatedAt } from './columns.ts'

/** A byline: the person readers see, apart from the account that signs in (see users). */
export const authors = sqliteTable(
  'authors',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    /** `vi` collation key by given name, see newsroom/text/collation. */
    sortKey: text('sort_key').notNull(),
    title: text('title').notNull().default(''),
    biography: text('biography').notNull().default(''),
    email: text('email'),
    portraitAssetId: integer('portrait_asset_id').references(() => assets.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('authors_sort_key').on(table.sortKey),
    check('authors_slug_shape', sql`"slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'`),
    check('authors_name_present', sql`trim("name") <> ''`),
  ],
)

/** Bút danh: another name that the same person signs with. */
export const penNames = sqliteTable(
  'pen_names',
  {
    id: id(),
    authorId: integer('author_id')
      .notNull()
      .references(() => authors.id),
    name: text('name').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('pen_names_author_name').on(table.authorId, table.name),
    check('pen_names_name_present', sql`trim("name") <> ''`),
  ],
)
