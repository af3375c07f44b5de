import { and, count, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { corrections, publications } from '#db/schema/articles'
import type { Reader } from '#db/write'
import { published } from './published.ts'

/** Moments are UTC epoch milliseconds; `from` is in, `to` is not. */
export type Stretch = { from: number; to: number }

const end = (which: 'min' | 'max', where: SQL) =>
  sql<number | null>`(SELECT ${sql.raw(which)}(published_at) FROM ${publications} WHERE ${where})`

/**
 * When the oldest and the newest story that are out at `now` were published, and the nearest ones before
 * and behind a stretch; nulls where there is none. Each is one look at an end of the index.
 */
export function endsAround(db: Reader, { from, to }: Stretch, now: number) {
  const at = publications.publishedAt
  const none = { first: null, last: null, before: null, after: null }
  const found = db.get<Record<keyof typeof none, number | null>>(sql`SELECT
    ${end('min', published(now))} AS "first",
    ${end('max', published(now))} AS "last",
    ${end('max', sql`${at} < ${from} AND ${at} <= ${now}`)} AS "before",
    ${end('min', sql`${at} >= ${to} AND ${at} <= ${now}`)} AS "after"`)
  return found ?? none
}

/**
 * How many stories went out on each day of a stretch, by the number of days since 1970 on the clocks of
 * the zone, whose offset (ms) holds for the whole stretch. A scan of one month of the index.
 */
export function countsByDay(db: Reader, { from, to }: Stretch, now: number, offset: number) {
  const day = sql<number>`(${publications.publishedAt} + ${sql.raw(String(offset))}) / 86400000`
  const rows = db
    .select({ day, stories: count() })
    .from(publications)
    .where(
      and(gte(publications.publishedAt, from), lt(publications.publishedAt, to), published(now)),
    )
    .groupBy(day)
    .all()
  return new Map(rows.map((row) => [row.day, row.stories]))
}

/** How many corrections readers can find, counted no further than `ceiling`. */
export function countCorrections(db: Reader, now: number, ceiling: number): number {
  const counted = db
    .select({ id: corrections.id })
    .from(corrections)
    // SQLite keeps the order of a cross join; left to itself, it goes through every story that is out.
    .crossJoin(publications)
    .where(and(eq(publications.articleId, corrections.articleId), published(now)))
    .limit(ceiling)
    .as('counted')
  return db.select({ count: count() }).from(counted).get()?.count ?? 0
}
