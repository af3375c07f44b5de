import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { publicationBylines } from '#db/schema/articles'
import { authors, penNames } from '#db/schema/authors'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import type { Reader } from '#db/write'

/** What a list page is about. Each is undefined when nothing has the slug. */

export const tagBySlug = (db: Reader, slug: string) =>
  db
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(tags)
    .where(and(eq(tags.slug, slug), isNull(tags.mergedInto)))
    .get()

export const authorBySlug = (db: Reader, slug: string) =>
  db
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      title: authors.title,
      biography: authors.biography,
      email: authors.email,
      portraitAssetId: authors.portraitAssetId,
    })
    .from(authors)
    .where(eq(authors.slug, slug))
    .get()

export const penNamesOf = (db: Reader, authorId: number): string[] =>
  db
    .select({ name: penNames.name })
    .from(penNames)
    .where(eq(penNames.authorId, authorId))
    .orderBy(asc(penNames.id))
    .all()
    .map(({ name }) => name)

export const topicBySlug = (db: Reader, slug: string) =>
  db
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
      bannerAssetId: topics.bannerAssetId,
      leadArticleId: topics.leadArticleId,
      opensAt: topics.opensAt,
      closesAt: topics.closesAt,
    })
    .from(topics)
    .where(eq(topics.slug, slug))
    .get()

/** Topics, the one that opened last first; those that are still to open among them. */
export const allTopics = (db: Reader, most: number) =>
  db
    .select({ id: topics.id, slug: topics.slug, name: topics.name, opensAt: topics.opensAt })
    .from(topics)
    .orderBy(desc(topics.opensAt), desc(topics.id))
    .limit(most)
    .all()

/** Authors with a story that is out, by given name. */
export const signingAuthors = (db: Reader, most: number) =>
  db
    .select({ id: authors.id, slug: authors.slug, name: authors.name })
    .from(authors)
    .where(
      sql`EXISTS (SELECT 1 FROM ${publicationBylines} WHERE ${publicationBylines.authorId} = ${authors.id})`,
    )
    .orderBy(asc(authors.sortKey), asc(authors.id))
    .limit(most)
    .all()
