import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles.ts'
import { createdAt, id, moment, oneOf } from './columns.ts'
import { users } from './users.ts'

const articleId = () =>
  integer('article_id')
    .notNull()
    .references(() => articles.id)

/** How often a story was opened in one hour, counted in hours since 1970; kept for two days. */
export const hourlyViews = sqliteTable(
  'hourly_views',
  { hour: integer('hour').notNull(), articleId: articleId(), views: integer('views').notNull() },
  (table) => [
    primaryKey({ columns: [table.hour, table.articleId] }),
    check('hourly_views_some', sql`"views" > 0`),
  ],
)

/** How often a story was opened on one day of the paper, `2026-11-28`. */
export const dailyViews = sqliteTable(
  'daily_views',
  { day: text('day').notNull(), articleId: articleId(), views: integer('views').notNull() },
  (table) => [
    primaryKey({ columns: [table.day, table.articleId] }),
    check('daily_views_some', sql`"views" > 0`),
    check('daily_views_day_shape', sql`"day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`),
  ],
)

export const readingPeriods = ['day', 'week'] as const

/** The stories read most, in order; section 0 is the whole paper, the others are top sections. */
export const mostRead = sqliteTable(
  'most_read',
  {
    period: text('period', { enum: readingPeriods }).notNull(),
    sectionId: integer('section_id').notNull(),
    place: integer('place').notNull(),
    articleId: articleId(),
  },
  (table) => [
    primaryKey({ columns: [table.period, table.sectionId, table.place] }),
    check('most_read_period', oneOf('period', readingPeriods)),
  ],
)

export const reportStates = ['new', 'done', 'dismissed'] as const

/** What a reader says is wrong in a story. Nothing is kept about the reader. */
export const errorReports = sqliteTable(
  'error_reports',
  {
    id: id(),
    articleId: articleId(),
    /** The words that the reader selected; empty where none were. */
    quote: text('quote').notNull(),
    suggestion: text('suggestion').notNull(),
    state: text('state', { enum: reportStates }).notNull().default('new'),
    settledBy: integer('settled_by').references(() => users.id),
    settledAt: moment('settled_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('error_reports_state').on(table.state, table.id),
    index('error_reports_article').on(table.articleId, table.state),
    check('error_reports_state', oneOf('state', reportStates)),
    check('error_reports_suggestion_present', sql`trim("suggestion") <> ''`),
    check('error_reports_settled', sql`("state" = 'new') = ("settled_at" IS NULL)`),
  ],
)
