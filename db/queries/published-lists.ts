import { and, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { publicationBylines, publications, publicationTags } from '#db/schema/articles'
import type { Reader } from '#db/write'
import { published } from './published.ts'

/**
 * What a list of stories is about. A `section` is a top section with all below it; a `stretch` of time
 * begins at `from` and ends before `to`, both UTC epoch milliseconds.
 */
export type ListPlace =
  | { kind: 'latest' }
  | { kind: 'stretch'; from: number; to: number }
  | { kind: 'section' | 'subsection' | 'topic' | 'tag' | 'author'; id: number }

export type Span = { offset: number; limit: number }

type Shelf = {
  from: typeof publications | typeof publicationTags | typeof publicationBylines
  publishedAt: SQLiteColumn
  articleId: SQLiteColumn
  where: SQL | undefined
}

/** Every list is one scan of an index that begins with its own column and goes on with time and id. */
function shelfOf(place: ListPlace, now: number): Shelf {
  switch (place.kind) {
    case 'tag':
      return shelf(publicationTags, eq(publicationTags.tagId, place.id), now)
    case 'author':
      return shelf(publicationBylines, eq(publicationBylines.authorId, place.id), now)
    case 'latest':
      return shelf(publications, undefined, now)
    case 'stretch': {
      const { from, to } = place
      const within = and(gte(publications.publishedAt, from), lt(publications.publishedAt, to))
      return shelf(publications, within, now)
    }
    case 'section':
      return shelf(publications, eq(publications.topSectionId, place.id), now)
    case 'subsection':
      return shelf(publications, eq(publications.sectionId, place.id), now)
    case 'topic':
      return shelf(publications, eq(publications.topicId, place.id), now)
  }
}

function shelf(from: Shelf['from'], about: SQL | undefined, now: number): Shelf {
  const out = from === publications ? published(now) : lte(from.publishedAt, now)
  return { from, publishedAt: from.publishedAt, articleId: from.articleId, where: and(about, out) }
}

/**
 * Ids of the stories out at `now` (UTC epoch ms) in a place, newest first.
 * The cost grows with the offset: callers bound it (see newsroom/list-pages).
 */
export function newestIds(db: Reader, place: ListPlace, now: number, span: Span): number[] {
  const { from, publishedAt, articleId, where } = shelfOf(place, now)
  return db
    .select({ id: sql<number>`${articleId}` })
    .from(from)
    .where(where)
    .groupBy(publishedAt, articleId) // One person can sign one story in two roles.
    .orderBy(desc(publishedAt), desc(articleId))
    .limit(span.limit)
    .offset(span.offset)
    .all()
    .map((row) => row.id)
}

/** How many stories are out in a place, counted no further than `ceiling`. */
export function countUpTo(db: Reader, place: ListPlace, now: number, ceiling: number): number {
  const { from, publishedAt, articleId, where } = shelfOf(place, now)
  const counted = db
    .select({ id: articleId })
    .from(from)
    .where(where)
    .groupBy(publishedAt, articleId)
    .limit(ceiling)
    .as('counted')
  return db.select({ count: sql<number>`count(*)` }).from(counted).get()?.count ?? 0
}
