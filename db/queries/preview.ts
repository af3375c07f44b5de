import { aliasedTable, eq, inArray } from 'drizzle-orm'
import { articles, revisions } from '#db/schema/articles'
import { authors, penNames } from '#db/schema/authors'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import type { Reader } from '#db/write'

/** A revision with the story that it is a text of. */
export const revisionWithStory = (db: Reader, revisionId: number) =>
  db
    .select({
      articleId: revisions.articleId,
      number: revisions.number,
      content: revisions.content,
      wordCount: revisions.wordCount,
      firstPublishedAt: articles.firstPublishedAt,
      scheduledAt: articles.scheduledAt,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(eq(revisions.id, revisionId))
    .get()

const tops = aliasedTable(sections, 'tops')

type Filed = {
  id: number
  name: string
  slug: string
  topId: number | null
  topName: string | null
  topSlug: string | null
}

/** A section with the top section above it. */
export const sectionWithTop = (db: Reader, id: number): Filed | undefined =>
  db
    .select({
      id: sections.id,
      name: sections.name,
      slug: sections.slug,
      topId: tops.id,
      topName: tops.name,
      topSlug: tops.slug,
    })
    .from(sections)
    .leftJoin(tops, eq(tops.id, sections.parentId))
    .where(eq(sections.id, id))
    .get()

export const topicById = (db: Reader, id: number) =>
  db
    .select({ id: topics.id, name: topics.name, slug: topics.slug })
    .from(topics)
    .where(eq(topics.id, id))
    .get()

export const sourceById = (db: Reader, id: number) =>
  db
    .select({ name: sources.name, abbreviation: sources.abbreviation, url: sources.url })
    .from(sources)
    .where(eq(sources.id, id))
    .get()

/** The tags of `ids`, in their order. */
export function tagsByIds(db: Reader, ids: number[]) {
  if (ids.length === 0) return []
  const rows = db
    .select({ id: tags.id, name: tags.name, slug: tags.slug })
    .from(tags)
    .where(inArray(tags.id, ids))
    .all()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** The authors of `ids`, with the pen names of `penNameIds` by id. */
export function signersByIds(db: Reader, ids: number[], penNameIds: number[]) {
  const people =
    ids.length === 0
      ? []
      : db
          .select({ id: authors.id, name: authors.name, slug: authors.slug })
          .from(authors)
          .where(inArray(authors.id, ids))
          .all()
  const names =
    penNameIds.length === 0
      ? []
      : db
          .select({ id: penNames.id, name: penNames.name })
          .from(penNames)
          .where(inArray(penNames.id, penNameIds))
          .all()
  return { people, penNames: new Map(names.map(({ id, name }) => [id, name])) }
}
