import { asc, eq, inArray } from 'drizzle-orm'
import { publicationBylines } from '#db/schema/articles'
import { authors, penNames } from '#db/schema/authors'
import type { Reader } from '#db/write'

/** Who signs each of the stories, in order. */
export const bylinesOfAll = (db: Reader, articleIds: number[]) =>
  db
    .select({
      articleId: publicationBylines.articleId,
      authorId: authors.id,
      name: authors.name,
      penName: penNames.name,
    })
    .from(publicationBylines)
    .innerJoin(authors, eq(authors.id, publicationBylines.authorId))
    .leftJoin(penNames, eq(penNames.id, publicationBylines.penNameId))
    .where(inArray(publicationBylines.articleId, articleIds))
    .orderBy(asc(publicationBylines.position))
    .all()

/** The names under each of the stories, in order, once each: pen names where they were chosen. */
export function signaturesOf(db: Reader, articleIds: number[]): Map<number, string[]> {
  if (articleIds.length === 0) return new Map()
  const byStory = Map.groupBy(bylinesOfAll(db, articleIds), ({ articleId }) => articleId)
  return new Map(
    [...byStory].map(([id, signed]) => [
      id,
      [...new Set(signed.map(({ name, penName }) => penName ?? name))],
    ]),
  )
}
