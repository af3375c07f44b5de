import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles.ts'
import { assets } from './assets.ts'
import { createdAt, id, moment, updatedAt } from './columns.ts'

/** Sự kiện: a running story with a beginning and an end, after which it leaves the menus. */
export const topics = sqliteTable(
  'topics',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    bannerAssetId: integer('banner_asset_id').references(() => assets.id),
    leadArticleId: integer('lead_article_id').references(() => articles.id),
    opensAt: moment('opens_at').notNull(),
    closesAt: moment('closes_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
    check('topics_slug_shape', sql`"slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'`),
    check('topics_closes_after_opening', sql`"closes_at" IS NULL OR "closes_at" > "opens_at"`),
  ],
)
