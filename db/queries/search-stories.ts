import { eq, sql } from 'drizzle-orm'
import { articles, revisions } from '#db/schema/articles'
import { sections } from '#db/schema/sections'
import { type Reader, statementIn, type Tx } from '#db/write'

type PublishedRow = {
  sectionId: number
  topSectionId: number
  topicId: number | null
  publishedAt: number
  createdBy: number | null
  content: string
  tagIds: string
  authorIds: string
}

/** What the readers' index is told of a story that is out; `content` is its JSON. */
export function publishedForIndex(tx: Tx, articleId: number) {
  const row = statementIn(
    tx,
    `SELECT publications.section_id AS sectionId, top_section_id AS topSectionId, topic_id AS topicId,
       published_at AS publishedAt, articles.created_by AS createdBy, content,
       (SELECT json_group_array(tag_id) FROM publication_tags AS filed
        WHERE filed.article_id = publications.article_id) AS tagIds,
       (SELECT json_group_array(DISTINCT author_id) FROM publication_bylines AS signed
        WHERE signed.article_id = publications.article_id) AS authorIds
     FROM publications
     JOIN articles ON articles.id = publications.article_id
     JOIN revisions ON revisions.id = publications.revision_id
     WHERE publications.article_id = ?`,
  ).get(articleId) as PublishedRow | undefined
  if (!row) return undefined
  const ids = (json: string): number[] => JSON.parse(json)
  return { ...row, tagIds: ids(row.tagIds), authorIds: ids(row.authorIds) }
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
