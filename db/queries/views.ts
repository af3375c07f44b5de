import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm'
import { publications } from '#db/schema/articles'
import { hourlyViews, mostRead, type readingPeriods } from '#db/schema/readers'
import type { Reader, Tx } from '#db/write'
import { published } from './published.ts'

export type ReadingPeriod = (typeof readingPeriods)[number]
type MostRead = typeof mostRead.$inferSelect

/** Counts as one parameter: `[[when, articleId, views], …]`. */
const asJson = (rows: readonly (readonly [number | string, number, number])[]) =>
  JSON.stringify(rows)

/** Adds to the counts of hours; stories that are not out are left out. */
export function addHourlyViews(
  tx: Tx,
  counts: readonly { hour: number; articleId: number; views: number }[],
) {
  const rows = counts.map(({ hour, articleId, views }) => [hour, articleId, views] as const)
  tx.run(sql`
    INSERT INTO hourly_views (hour, article_id, views)
    SELECT value ->> 0, publications.article_id, value ->> 2
    FROM json_each(${asJson(rows)}) JOIN publications ON publications.article_id = value ->> 1
    WHERE true
    ON CONFLICT DO UPDATE SET views = views + excluded.views`)
}

/** Adds to the counts of days; stories that are not out are left out. */
export function addDailyViews(
  tx: Tx,
  counts: readonly { day: string; articleId: number; views: number }[],
) {
  const rows = counts.map(({ day, articleId, views }) => [day, articleId, views] as const)
  tx.run(sql`
    INSERT INTO daily_views (day, article_id, views)
    SELECT value ->> 0, publications.article_id, value ->> 2
    FROM json_each(${asJson(rows)}) JOIN publications ON publications.article_id = value ->> 1
    WHERE true
    ON CONFLICT DO UPDATE SET views = views + excluded.views`)
}

export const forgetHoursBefore = (tx: Tx, hour: number) =>
  tx.delete(hourlyViews).where(lt(hourlyViews.hour, hour)).run()

type Ranked = Pick<MostRead, 'sectionId' | 'place' | 'articleId'>

/** Of all that was read, this many stories come into question; sorting all of a great archive would take too long. */
const inQuestion = 2000

/**
 * The first `most` stories of the whole paper (section 0) and of each top section by their views since an
 * hour or a day; of two read as often the newer one comes first. Reads all counts of that time: not for a
 * request.
 */
export const rankedViews = (
  db: Reader,
  since: { sinceHour: number } | { sinceDay: string },
  now: number,
  most: number,
): Ranked[] => {
  const counted =
    'sinceHour' in since
      ? sql`SELECT article_id, sum(views) AS views FROM hourly_views
          WHERE hour >= ${since.sinceHour} GROUP BY article_id`
      : sql`SELECT article_id, sum(views) AS views FROM daily_views
          WHERE day >= ${since.sinceDay} GROUP BY article_id`
  return db.all<Ranked>(sql`
    WITH counted AS MATERIALIZED (
      SELECT counted.article_id, publications.top_section_id, counted.views
      FROM (${counted} ORDER BY views DESC LIMIT ${inQuestion}) AS counted
      CROSS JOIN publications ON publications.article_id = counted.article_id
      WHERE ${published(now)}
    ), filed(section_id, article_id, views) AS (
      SELECT 0, article_id, views FROM counted
      UNION ALL SELECT top_section_id, article_id, views FROM counted
    ), placed AS (
      SELECT section_id, article_id,
        row_number() OVER (PARTITION BY section_id ORDER BY views DESC, article_id DESC) AS place
      FROM filed
    )
    SELECT section_id AS sectionId, place, article_id AS articleId FROM placed
    WHERE place <= ${most} ORDER BY section_id, place`)
}

export const mostReadRows = (db: Reader, period: ReadingPeriod): MostRead[] =>
  db.select().from(mostRead).where(eq(mostRead.period, period)).all()

/** Puts these lists of a period in the place of the ones before. */
export function writeMostRead(tx: Tx, period: ReadingPeriod, rows: readonly MostRead[]) {
  tx.delete(mostRead).where(eq(mostRead.period, period)).run()
  for (const row of rows) tx.insert(mostRead).values(row).run()
}

/** Ids of what was read most, of the whole paper (section 0) or a top section, in the periods asked for. */
export const mostReadIds = (
  db: Reader,
  sectionId: number,
  periods: readonly ReadingPeriod[],
): { period: ReadingPeriod; articleId: number }[] =>
  db
    .select({ period: mostRead.period, articleId: mostRead.articleId })
    .from(mostRead)
    .innerJoin(publications, eq(publications.articleId, mostRead.articleId))
    .where(and(eq(mostRead.sectionId, sectionId), inArray(mostRead.period, [...periods])))
    .orderBy(asc(mostRead.period), asc(mostRead.place))
    .all()
