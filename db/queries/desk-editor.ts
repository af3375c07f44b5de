import { and, asc, desc, eq, gt, inArray, isNull, like, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { articles, publications, revisions } from '#db/schema/articles'
import { authors, penNames } from '#db/schema/authors'
import { auditLog, presences } from '#db/schema/records'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import { users } from '#db/schema/users'
import type { Reader } from '#db/write'

/** Sections that a story may be filed under, in the order of the menu. */
export const openSections = (db: Reader) =>
  db
    .select({
      id: sections.id,
      parentId: sections.parentId,
      name: sections.name,
      needsTwoPeople: sections.needsTwoPeople,
    })
    .from(sections)
    .where(isNull(sections.archivedAt))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()

export const bylineNames = (db: Reader) =>
  db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .orderBy(asc(authors.sortKey))
    .all()

export const allPenNames = (db: Reader) =>
  db
    .select({ id: penNames.id, authorId: penNames.authorId, name: penNames.name })
    .from(penNames)
    .all()

export const sourceNames = (db: Reader) =>
  db
    .select({ id: sources.id, abbreviation: sources.abbreviation, name: sources.name })
    .from(sources)
    .all()

/** Topics that have not ended. */
export const runningTopics = (db: Reader, now: number) =>
  db
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .where(or(isNull(topics.closesAt), gt(topics.closesAt, now)))
    .orderBy(desc(topics.opensAt))
    .all()

const currentTags = alias(tags, 'current_tags')

/** Under the ids that were asked for; a tag that was merged is called what it has become. */
export const tagsByIds = (db: Reader, ids: number[]) =>
  ids.length === 0
    ? []
    : db
        .select({ id: tags.id, name: currentTags.name })
        .from(tags)
        .innerJoin(currentTags, eq(currentTags.id, sql`coalesce(${tags.mergedInto}, ${tags.id})`))
        .where(inArray(tags.id, ids))
        .all()

/** Tags whose folded name holds `folded`, those that begin with it first. */
export const tagsLike = (db: Reader, folded: string, most: number) =>
  db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(and(like(tags.slug, `%${folded}%`), isNull(tags.mergedInto)))
    .orderBy(sql`instr(${tags.slug}, ${folded}) > 1`, asc(tags.sortKey))
    .limit(most)
    .all()

/** A text of a story with its number and who wrote it. */
export const revisionFacts = (db: Reader, revisionId: number) =>
  db
    .select({
      id: revisions.id,
      number: revisions.number,
      updatedAt: revisions.updatedAt,
      createdBy: revisions.createdBy,
      authorName: users.name,
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(eq(revisions.id, revisionId))
    .get()

/** The last time that the story was given back: by whom and why. */
export const lastReturn = (db: Reader, articleId: number) =>
  db
    .select({
      action: auditLog.action,
      actor: auditLog.actor,
      at: auditLog.at,
      detail: auditLog.detail,
    })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectType, 'article'),
        eq(auditLog.subjectId, articleId),
        inArray(auditLog.action, ['article.return', 'article.submit']),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(1)
    .get()

const topSections = alias(sections, 'top_sections')

const links = (db: Reader, where: SQL | undefined, most: number) =>
  db
    .select({
      id: publications.articleId,
      headline: publications.headline,
      slug: publications.slug,
      topSlug: topSections.slug,
      section: sections.name,
      publishedAt: publications.publishedAt,
    })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .innerJoin(topSections, eq(topSections.id, publications.topSectionId))
    .where(where)
    .orderBy(desc(publications.publishedAt))
    .limit(most)
    .all()

/** Stories that are out whose address holds all of `words`, newest first. */
export const storiesLike = (db: Reader, words: string[], now: number, most: number) =>
  links(
    db,
    and(
      lte(publications.publishedAt, now),
      ...words.map((word) => like(publications.slug, `%${word}%`)),
    ),
    most,
  )

export const storyLinks = (db: Reader, ids: number[]) =>
  ids.length === 0 ? [] : links(db, inArray(publications.articleId, ids), ids.length)

export const articlesByIds = (db: Reader, ids: number[]) =>
  ids.length === 0 ? [] : db.select().from(articles).where(inArray(articles.id, ids)).all()

/** Everybody who has had the story open since `since`, tab by tab. */
export const presencesSince = (db: Reader, articleId: number, since: number) =>
  db
    .select({
      tab: presences.tab,
      userId: presences.userId,
      name: users.name,
      editing: presences.editing,
      seenAt: presences.seenAt,
    })
    .from(presences)
    .innerJoin(users, eq(users.id, presences.userId))
    .where(and(eq(presences.articleId, articleId), gt(presences.seenAt, since)))
    .orderBy(desc(presences.editing), asc(users.name))
    .all()
