import {
  aliasedTable,
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  isNull,
  lt,
  lte,
  min,
  sql,
} from 'drizzle-orm'
import { publicationBylines, publications, publicationTags } from '#db/schema/articles'
import { authors } from '#db/schema/authors'
import { sections } from '#db/schema/sections'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import type { Reader } from '#db/write'
import { published } from './published.ts'

/** When the first story that is out from `from` to `now` (UTC epoch ms) went out; null when none did. */
export function firstPublishedFrom(db: Reader, from: number, now: number): number | null {
  const row = db
    .select({ at: min(publications.publishedAt) })
    .from(publications)
    .where(and(gte(publications.publishedAt, from), published(now)))
    .get()
  return row?.at ?? null
}

/**
 * How many of the stories that went out from `from` to before `to` are out at `now`, and when one of them came,
 * changed or was taken back last.
 */
export function spanFacts(
  db: Reader,
  { from, to }: { from: number; to: number },
  now: number,
): { stories: number; changedAt: number } {
  const row = db
    .select({
      stories: count(),
      changedAt: sql<number>`max(
        coalesce(max(coalesce(${publications.updatedAt}, ${publications.publishedAt})), 0),
        coalesce((
          SELECT max(withdrawn_at) FROM articles
          WHERE state = 'withdrawn' AND first_published_at >= ${from} AND first_published_at < ${to}
        ), 0)
      )`,
    })
    .from(publications)
    .where(
      and(gte(publications.publishedAt, from), lt(publications.publishedAt, to), published(now)),
    )
    .get()
  return row ?? { stories: 0, changedAt: 0 }
}

const topSections = aliasedTable(sections, 'top_sections')

/** Stories that went out from `from` to before `to`, UTC epoch ms. */
type Between = { from: number; to: number; newestFirst?: boolean; offset?: number; limit: number }

/** Those of them that are out at `now`, the oldest first unless asked otherwise. */
export function storiesBetween(db: Reader, span: Between, now: number) {
  const { from, to, newestFirst = false, offset = 0, limit } = span
  const order = newestFirst ? desc : asc
  return db
    .select({
      id: publications.articleId,
      slug: publications.slug,
      topSectionSlug: topSections.slug,
      headline: publications.headline,
      locale: publications.locale,
      publishedAt: publications.publishedAt,
      updatedAt: publications.updatedAt,
    })
    .from(publications)
    .innerJoin(topSections, eq(topSections.id, publications.topSectionId))
    .where(
      and(gte(publications.publishedAt, from), lt(publications.publishedAt, to), published(now)),
    )
    .orderBy(order(publications.publishedAt), order(publications.articleId))
    .limit(limit)
    .offset(offset)
    .all()
}

/** Slugs of the topics that have opened and have a story that is out. */
export const topicsWithStories = (db: Reader, now: number): string[] =>
  db
    .select({ slug: topics.slug })
    .from(topics)
    .where(
      and(
        lte(topics.opensAt, now),
        sql`EXISTS (SELECT 1 FROM ${publications} WHERE topic_id = ${topics.id} AND published_at <= ${now})`,
      ),
    )
    .orderBy(asc(topics.id))
    .all()
    .map(({ slug }) => slug)

/** Slugs of the tags that a story carries which is out; a merged one is another tag's. */
export const tagsWithStories = (db: Reader, now: number, limit: number): string[] =>
  db
    .select({ slug: tags.slug })
    .from(tags)
    .where(
      and(
        isNull(tags.mergedInto),
        sql`EXISTS (SELECT 1 FROM ${publicationTags} WHERE tag_id = ${tags.id} AND published_at <= ${now})`,
      ),
    )
    .orderBy(asc(tags.id))
    .limit(limit)
    .all()
    .map(({ slug }) => slug)

/** Slugs of the authors who sign a story that is out. */
export const authorsWithStories = (db: Reader, now: number): string[] =>
  db
    .select({ slug: authors.slug })
    .from(authors)
    .where(
      sql`EXISTS (SELECT 1 FROM ${publicationBylines} WHERE author_id = ${authors.id} AND published_at <= ${now})`,
    )
    .orderBy(asc(authors.id))
    .all()
    .map(({ slug }) => slug)
