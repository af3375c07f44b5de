import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, moment, updatedAt } from './columns.ts'

/** How far each consumer of `content_changes` outside the house has been told of them. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    /** `purge`, `websub`, `indexnow`. */
    consumer: text('consumer').primaryKey().notNull(),
    /** The newest change that it has acknowledged. */
    changeId: integer('change_id').notNull(),
    /** How often in a row it did not acknowledge what comes next. */
    attempts: integer('attempts').notNull().default(0),
    nextAt: moment('next_at').notNull(),
    lastError: text('last_error'),
    updatedAt: updatedAt(),
  },
  () => [
    check('deliveries_consumer_shape', sql`"consumer" <> '' AND "consumer" NOT GLOB '*[^a-z_]*'`),
  ],
)

/** The drawn picture for sharing a page that has no photograph of its own. */
export const socialCards = sqliteTable(
  'social_cards',
  {
    /** `paper`, or `article:12`. */
    subject: text('subject').primaryKey().notNull(),
    /** Twenty hex digits over everything that is drawn: another drawing has another address. */
    digest: text('digest').notNull(),
    createdAt: createdAt(),
  },
  () => [
    check(
      'social_cards_subject_shape',
      sql`"subject" = 'paper' OR "subject" GLOB 'article:[1-9]*'`,
    ),
    check(
      'social_cards_digest_shape',
      sql`length("digest") = 20 AND "digest" NOT GLOB '*[^0-9a-f]*'`,
    ),
  ],
)
