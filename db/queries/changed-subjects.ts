import { aliasedTable, and, desc, eq, sql } from 'drizzle-orm'
import { publications, revisions } from '#db/schema/articles'
import { authors } from '#db/schema/authors'
import { auditLog } from '#db/schema/records'
import { sections } from '#db/schema/sections'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import type { Reader } from '#db/write'

/** What the address of a changed page is made of. Each is undefined or null when there is none. */

const parents = aliasedTable(sections, 'parents')

/** Slug of what stories are listed under; of a sub-section also that of its top section. */
export function shelfSlugs(
  db: Reader,
  shelf: 'section' | 'topic' | 'tag' | 'author',
  id: number,
): { slug: string; parent?: string | null } | undefined {
  if (shelf === 'section') {
    return db
      .select({ slug: sections.slug, parent: parents.slug })
      .from(sections)
      .leftJoin(parents, eq(parents.id, sections.parentId))
      .where(eq(sections.id, id))
      .get()
  }
  const table = { topic: topics, tag: tags, author: authors }[shelf]
  return db.select({ slug: table.slug }).from(table).where(eq(table.id, id)).get()
}

export const publishedAddress = (db: Reader, articleId: number) =>
  db
    .select({ slug: publications.slug, topSectionSlug: sections.slug })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.topSectionId))
    .where(eq(publications.articleId, articleId))
    .get()

/** The text, as JSON, that readers saw of a story until it was taken down. */
export function withdrawnContent(db: Reader, articleId: number): string | null {
  const row = db
    .select({ content: revisions.content })
    .from(auditLog)
    .innerJoin(revisions, eq(revisions.id, sql`json_extract(${auditLog.detail}, '$.revisionId')`))
    .where(
      and(
        eq(auditLog.subjectType, 'article'),
        eq(auditLog.subjectId, articleId),
        eq(auditLog.action, 'article.withdraw'),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(1)
    .get()
  return row?.content ?? null
}
