import { asc, eq, inArray } from 'drizzle-orm'
import { publicationBylines } from '#db/schema/articles'
import { authors, penNames } from '#db/schema/authors'
import type { Reader } from '#db/write'

/** The names under each of the stories, in order, once each: pen names where they were chosen. */
export function signaturesOf(db: Reader, articleIds: number[]): Map<number, string[]> {
  if (articleIds.length === 0) return new Map()
  const rows = db
    .select({
      articleId: publicationBylines.articleId,
      name: authors.name,
      penName: penNames.name,
    })
    .from(publicationBylines)
    .innerJoin(authors, eq(authors.id, publicationBylines.authorId))
    .leftJoin(penNames, eq(penNames.id, publicationBylines.penNameId))
    .where(inArray(publicationBylines.articleId, articleIds))
    .orderBy(asc(publicationBylines.position))
    .all()
  const byStory = Map.groupBy(rows, ({ articleId }) => articleId)
  return new Map(
    [...byStory].map(([id, signed]) => [
      id,
      [...new Set(signed.map(({ name, penName }) => penName ?? name))],
    ]),
  )
}
