import { eq, sql } from 'drizzle-orm'
import {
  articles,
  publicationBylines,
  publications,
  publicationTags,
  revisions,
} from '#db/schema/articles'
import { sections } from '#db/schema/sections'
import type { Reader } from '#db/write'

/** What the readers' index is told of a story that is out; `content` is its JSON. */
export function publishedForIndex(db: Reader, articleId: number) {
  const row = db
    .select({
      sectionId: publications.sectionId,
      topSectionId: publications.topSectionId,
      topicId: publications.topicId,
      publishedAt: publications.publishedAt,
      createdBy: articles.createdBy,
      content: revisions.content,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.articleId, articleId))
    .get()
  if (!row) return undefined
  const tags = db
    .select({ id: publicationTags.tagId })
    .from(publicationTags)
    .where(eq(publicationTags.articleId, articleId))
    .all()
  const authors = db
    .selectDistinct({ id: publicationBylines.authorId })
    .from(publicationBylines)
    .where(eq(publicationBylines.articleId, articleId))
    .all()
  return { ...row, tagIds: tags.map(({ id }) => id), authorIds: authors.map(({ id }) => id) }
}

/** What the desk's index is told of a story, as it is written now. */
export const workingForIndex = (db: Reader, articleId: number) =>
  db
    .select({
      state: articles.state,
      sectionId: articles.sectionId,
      topSectionId: sql<number | null>`coalesce(${sections.parentId}, ${sections.id})`,
      createdBy: articles.createdBy,
      updatedAt: articles.updatedAt,
      isOut: sql<number>`${articles.workingRevisionId} IS ${articles.publishedRevisionId}`,
      content: revisions.content,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, articleId))
    .get()

export type Mark = { moment: number; id: number }

/** Stories that are out, in order of time, behind a mark. */
export const publishedAfter = (db: Reader, { moment, id }: Mark, most: number): Mark[] =>
  db.all(sql`
    SELECT published_at AS moment, article_id AS id FROM publications
    WHERE (published_at, article_id) > (${moment}, ${id}) ORDER BY published_at, article_id LIMIT ${most}`)

/** Stories in order of their ids, behind one; of those, what is not out as it is written. */
export function notOutAfter(
  db: Reader,
  id: number,
  most: number,
): { last: number | null; ids: number[] } {
  const rows = db.all<{ id: number; own: number }>(sql`
    SELECT id, working_revision_id IS NOT published_revision_id AS own FROM articles
    WHERE id > ${id} ORDER BY id LIMIT ${most}`)
  return {
    last: rows.at(-1)?.id ?? null,
    ids: rows.filter(({ own }) => own === 1).map((row) => row.id),
  }
}

export const countStories = (db: Reader, part: 'published' | 'desk'): number =>
  db.get<{ count: number }>(
    part === 'published'
      ? sql`SELECT count(*) AS count FROM publications`
      : sql`SELECT count(*) AS count FROM articles`,
  ).count
