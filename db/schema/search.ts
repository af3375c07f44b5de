import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articles } from './articles.ts'
import { createdAt, id, moment, oneOf, updatedAt } from './columns.ts'

/**
 * Where a story that is out stands in the search index, whose virtual tables (`search_headlines`, `search_texts`)
 * have these places as their rows. The newest story has the highest place, and search begins there.
 */
export const searchPlaces = sqliteTable(
  'search_places',
  {
    place: integer('place').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
  },
  (table) => [uniqueIndex('search_places_article').on(table.articleId)],
)

/** Every word that was ever indexed, in lower case, by what it is without marks. */
export const searchWords = sqliteTable(
  'search_words',
  { folded: text('folded').notNull(), word: text('word').notNull() },
  (table) => [primaryKey({ columns: [table.folded, table.word] })],
)

export const refillParts = ['published', 'desk'] as const

/** An index that is being filled: stories up to `afterMoment` and `afterId` are in it. */
export const searchRefills = sqliteTable(
  'search_refills',
  {
    part: text('part', { enum: refillParts }).primaryKey(),
    afterMoment: moment('after_moment').notNull(),
    afterId: integer('after_id').notNull(),
    /** Stories gone through since it began. */
    done: integer('done').notNull(),
    startedAt: moment('started_at').notNull(),
  },
  () => [check('search_refills_part', oneOf('part', refillParts))],
)

/** An abbreviation and what it stands for, both as they are written. */
export const abbreviations = sqliteTable(
  'abbreviations',
  {
    id: id(),
    short: text('short').notNull(),
    long: text('long').notNull(),
    /** The words of `short` without marks. */
    key: text('key').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('abbreviations_key_long').on(table.key, table.long),
    check('abbreviations_short_present', sql`trim("short") <> ''`),
    check('abbreviations_long_present', sql`trim("long") <> ''`),
  ],
)
