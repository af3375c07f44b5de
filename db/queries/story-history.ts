import { and, desc, eq, inArray } from 'drizzle-orm'
import { articles, publications, revisions } from '#db/schema/articles'
import { authors, penNames } from '#db/schema/authors'
import { auditLog } from '#db/schema/records'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import { users } from '#db/schema/users'
import type { Reader } from '#db/write'

/** The newest versions of a story, without their texts. */
export const versionsOf = (db: Reader, articleId: number, limit: number) =>
  db
    .select({
      id: revisions.id,
      number: revisions.number,
      name: revisions.name,
      by: users.name,
      words: revisions.wordCount,
      createdAt: revisions.createdAt,
      updatedAt: revisions.updatedAt,
      sealedAt: revisions.sealedAt,
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(limit)
    .all()

/** The text of one version as JSON; undefined when the story has none of this number. */
export const versionText = (db: Reader, articleId: number, number: number) =>
  db
    .select({ id: revisions.id, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)))
    .get()

/** What was done with a story, the last first. */
export const logOf = (db: Reader, articleId: number, limit: number) =>
  db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      by: auditLog.actor,
      action: auditLog.action,
      detail: auditLog.detail,
    })
    .from(auditLog)
    .where(and(eq(auditLog.subjectType, 'article'), eq(auditLog.subjectId, articleId)))
    .orderBy(desc(auditLog.id))
    .limit(limit)
    .all()

export type NamedIds = {
  sections: number[]
  topics: number[]
  tags: number[]
  authors: number[]
  penNames: number[]
  sources: number[]
}
export type Names = Record<keyof NamedIds, Map<number, string>>

/** The names of what texts hold by id. */
export function namesOf(db: Reader, ids: NamedIds): Names {
  const named = (
    table: typeof sections | typeof topics | typeof tags | typeof authors | typeof penNames,
    wanted: number[],
  ) =>
    wanted.length === 0
      ? []
      : db
          .select({ id: table.id, name: table.name })
          .from(table)
          .where(inArray(table.id, wanted))
          .all()
  const outlets =
    ids.sources.length === 0
      ? []
      : db
          .select({ id: sources.id, name: sources.abbreviation })
          .from(sources)
          .where(inArray(sources.id, ids.sources))
          .all()
  const map = (rows: { id: number; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]))
  return {
    sections: map(named(sections, ids.sections)),
    topics: map(named(topics, ids.topics)),
    tags: map(named(tags, ids.tags)),
    authors: map(named(authors, ids.authors)),
    penNames: map(named(penNames, ids.penNames)),
    sources: map(outlets),
  }
}

/** Stories with what a permission asks about them, and whether readers see them. */
export const storiesByIds = (db: Reader, ids: number[]) =>
  ids.length === 0
    ? []
    : db
        .select({
          id: articles.id,
          headline: articles.headline,
          createdBy: articles.createdBy,
          sectionId: articles.sectionId,
          parentSectionId: sections.parentId,
          publishedHeadline: publications.headline,
        })
        .from(articles)
        .leftJoin(sections, eq(sections.id, articles.sectionId))
        .leftJoin(publications, eq(publications.articleId, articles.id))
        .where(inArray(articles.id, ids))
        .all()
