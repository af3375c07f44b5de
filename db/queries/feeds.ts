import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { corrections, publications, publicationTags } from '#db/schema/articles'
import { tags } from '#db/schema/tags'
import type { Reader } from '#db/write'
import { published } from './published.ts'

/** What goes out with the stories of a feed, for all of them at once; each in the story's own order. */

export const tagsOfAll = (db: Reader, articleIds: number[]) =>
  db
    .select({ articleId: publicationTags.articleId, tagId: tags.id, name: tags.name })
    .from(publicationTags)
    .innerJoin(tags, eq(tags.id, publicationTags.tagId))
    .where(inArray(publicationTags.articleId, articleIds))
    .orderBy(asc(publicationTags.position))
    .all()

/** Oldest first. */
export const correctionsOfAll = (db: Reader, articleIds: number[]) =>
  db
    .select({ articleId: corrections.articleId, text: corrections.text })
    .from(corrections)
    .where(inArray(corrections.articleId, articleIds))
    .orderBy(asc(corrections.id))
    .all()

/** The stories to be heard that are out at `now` (UTC epoch ms), newest first. */
export const newestRecordings = (db: Reader, now: number, limit: number): number[] =>
  db
    .select({ id: publications.articleId })
    .from(publications)
    // The index of recordings is asked for by its own words.
    .where(and(sql`"type" = 'audio'`, published(now)))
    .orderBy(desc(publications.publishedAt), desc(publications.articleId))
    .limit(limit)
    .all()
    .map(({ id }) => id)
