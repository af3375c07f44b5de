import { sql } from 'drizzle-orm'
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, moment, updatedAt } from './columns.ts'

/** Nguồn tin: an outlet whose stories the paper reprints, and what was agreed with it. */
export const sources = sqliteTable(
  'sources',
  {
    id: id(),
    /** What the byline prints after the stroke: `Theo Hoàng Sương/TSVC`. */
    abbreviation: text('abbreviation').notNull().unique(),
    name: text('name').notNull(),
    url: text('url'),
    agreement: text('agreement').notNull().default(''),
    agreementEndsAt: moment('agreement_ends_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
    check('sources_abbreviation_present', sql`trim("abbreviation") <> ''`),
    check('sources_url_http', sql`"url" IS NULL OR "url" GLOB 'http*://*'`),
  ],
)
