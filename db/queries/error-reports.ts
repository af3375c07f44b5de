import { and, count, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { articles, publications } from '#db/schema/articles'
import { errorReports, type reportStates } from '#db/schema/readers'
import { sections } from '#db/schema/sections'
import { users } from '#db/schema/users'
import type { Reader } from '#db/write'

/** Which reports: of a state, about stories of these sections (null: of any). */
export type WantedReports = {
  state: (typeof reportStates)[number]
  sectionIds: readonly number[] | null
}

const about = ({ state, sectionIds }: WantedReports, more?: SQL) =>
  and(
    eq(errorReports.state, state),
    sectionIds === null ? undefined : inArray(articles.sectionId, [...sectionIds]),
    more,
  )

/** Reports with what the desk calls their story, the last to arrive first; `slug` only while it is out. */
export const reportRows = (
  db: Reader,
  wanted: WantedReports,
  page: { before: number | null; limit: number },
) =>
  db
    .select({
      id: errorReports.id,
      articleId: errorReports.articleId,
      quote: errorReports.quote,
      suggestion: errorReports.suggestion,
      state: errorReports.state,
      createdAt: errorReports.createdAt,
      settledAt: errorReports.settledAt,
      settledBy: users.name,
      headline: articles.headline,
      slug: publications.slug,
      topSectionSlug: sections.slug,
    })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, errorReports.articleId))
    .leftJoin(publications, eq(publications.articleId, errorReports.articleId))
    .leftJoin(sections, eq(sections.id, publications.topSectionId))
    .leftJoin(users, eq(users.id, errorReports.settledBy))
    .where(about(wanted, page.before === null ? undefined : lt(errorReports.id, page.before)))
    .orderBy(desc(errorReports.id))
    .limit(page.limit)
    .all()
export type ReportRow = ReturnType<typeof reportRows>[number]

/** How many there are, counted no further than `ceiling`. */
export function countReports(db: Reader, wanted: WantedReports, ceiling: number): number {
  const counted = db
    .select({ one: sql`1`.as('one') })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, errorReports.articleId))
    .where(about(wanted))
    .limit(ceiling)
    .as('counted')
  return db.select({ count: count() }).from(counted).get()?.count ?? 0
}
