import { and, asc, count, desc, eq, gt, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import { publications, publicationTags } from '#db/schema/articles'
import { authors, penNames } from '#db/schema/authors'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import type { Reader } from '#db/write'

/** Every section, in the order of the menu. */
export const catalogueSections = (db: Reader) =>
  db.select().from(sections).orderBy(asc(sections.position), asc(sections.id)).all()
export type CatalogueSection = ReturnType<typeof catalogueSections>[number]

/** Every author with their pen names, by given name. */
export function catalogueAuthors(db: Reader) {
  const pens = db
    .select({ id: penNames.id, authorId: penNames.authorId, name: penNames.name })
    .from(penNames)
    .orderBy(asc(penNames.id))
    .all()
  const byAuthor = Map.groupBy(pens, ({ authorId }) => authorId)
  return db
    .select()
    .from(authors)
    .orderBy(asc(authors.sortKey), asc(authors.id))
    .all()
    .map((author) => ({ ...author, penNames: byAuthor.get(author.id) ?? [] }))
}
export type CatalogueAuthor = ReturnType<typeof catalogueAuthors>[number]

export const catalogueSources = (db: Reader) => db.select().from(sources).all()
export type CatalogueSource = ReturnType<typeof catalogueSources>[number]

/** Every topic, the one that opened last first. */
export const catalogueTopics = (db: Reader) =>
  db.select().from(topics).orderBy(desc(topics.opensAt), desc(topics.id)).all()
export type CatalogueTopic = ReturnType<typeof catalogueTopics>[number]

/** The newest stories of a topic that are out. */
export const storiesOfTopic = (db: Reader, topicId: number, most: number) =>
  db
    .select({ id: publications.articleId, headline: publications.headline })
    .from(publications)
    .where(eq(publications.topicId, topicId))
    .orderBy(desc(publications.publishedAt))
    .limit(most)
    .all()

export type CatalogueTag = { id: number; slug: string; name: string; sortKey: string; uses: number }

const usesOfTag = sql<number>`(
  SELECT count(*) FROM ${publicationTags} WHERE ${publicationTags.tagId} = ${tags.id}
)`

const tagRows = (db: Reader, where: SQL | undefined, most: number): CatalogueTag[] =>
  db
    .select({
      id: tags.id,
      slug: tags.slug,
      name: tags.name,
      sortKey: tags.sortKey,
      uses: usesOfTag,
    })
    .from(tags)
    .where(and(isNull(tags.mergedInto), where))
    .orderBy(asc(tags.sortKey), asc(tags.id))
    .limit(most)
    .all()

/** Where a page of tags ends, and the next begins. */
export type TagMark = { sortKey: string; id: number }

/** Tags by name, from behind `after`; `folded` is looked for in the name without marks. */
export const catalogueTags = (
  db: Reader,
  { folded, after }: { folded: string; after: TagMark | null },
  most: number,
) =>
  tagRows(
    db,
    and(
      folded === '' ? undefined : like(tags.slug, `%${folded}%`),
      after === null
        ? undefined
        : or(
            gt(tags.sortKey, after.sortKey),
            and(eq(tags.sortKey, after.sortKey), gt(tags.id, after.id)),
          ),
    ),
    most,
  )

export const catalogueTag = (db: Reader, id: number): CatalogueTag | undefined =>
  tagRows(db, eq(tags.id, id), 1)[0]

export const catalogueTagBySlug = (db: Reader, slug: string): CatalogueTag | undefined =>
  tagRows(db, eq(tags.slug, slug), 1)[0]

export const countTags = (db: Reader): number =>
  db.select({ count: count() }).from(tags).where(isNull(tags.mergedInto)).get()?.count ?? 0
