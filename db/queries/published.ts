import { aliasedTable, and, asc, desc, eq, inArray, lte, type SQL } from 'drizzle-orm'
import {
  articles,
  corrections,
  publicationBylines,
  publications,
  publicationTags,
  revisions,
} from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import { authors, penNames } from '#db/schema/authors'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import type { Reader } from '#db/write'

/**
 * What readers may see at `now` (UTC epoch ms). Rows of `publications` exist only while a story is out;
 * the time is asked all the same, so that nothing shows before its minute.
 */
export const published = (now: number): SQL => lte(publications.publishedAt, now)

const media = aliasedTable(assets, 'media')
const topSections = aliasedTable(sections, 'top_sections')

const cardColumns = {
  id: publications.articleId,
  type: publications.type,
  locale: publications.locale,
  durationMs: media.durationMs,
  slug: publications.slug,
  headline: publications.headline,
  shortTitle: publications.shortTitle,
  sapo: publications.sapo,
  publishedAt: publications.publishedAt,
  heroAssetId: publications.heroAssetId,
  sectionId: publications.sectionId,
  sectionName: sections.name,
  sectionSlug: sections.slug,
  topSectionId: publications.topSectionId,
  topSectionName: topSections.name,
  topSectionSlug: topSections.slug,
  topicId: publications.topicId,
  topicName: topics.name,
  topicSlug: topics.slug,
}

const cards = (db: Reader) =>
  db
    .select(cardColumns)
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .innerJoin(topSections, eq(topSections.id, publications.topSectionId))
    .leftJoin(topics, eq(topics.id, publications.topicId))
    .leftJoin(media, eq(media.id, publications.mediaAssetId))

export type CardRow = ReturnType<ReturnType<typeof cards>['all']>[number]

/** The stories of `ids` that are out, in the order of `ids`. */
export function cardsByIds(db: Reader, ids: number[], now: number): CardRow[] {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const rows = cards(db)
    .where(and(inArray(publications.articleId, wanted), published(now)))
    .all()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return wanted.flatMap((id) => byId.get(id) ?? [])
}

const stories = (db: Reader) =>
  db
    .select({
      ...cardColumns,
      wordCount: publications.wordCount,
      updatedAt: publications.updatedAt,
      content: revisions.content,
      sourceName: sources.name,
      sourceAbbreviation: sources.abbreviation,
      sourceUrl: sources.url,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .innerJoin(topSections, eq(topSections.id, publications.topSectionId))
    .leftJoin(topics, eq(topics.id, publications.topicId))
    .leftJoin(media, eq(media.id, publications.mediaAssetId))
    .leftJoin(sources, eq(sources.id, publications.sourceId))

/** A whole story that is out, with its text as JSON; undefined when there is none to be seen. */
export const storyById = (db: Reader, id: number, now: number) =>
  stories(db)
    .where(and(eq(publications.articleId, id), published(now)))
    .get()

/** The whole stories of `ids` that are out, in the order of `ids`. */
export function storiesByIds(db: Reader, ids: number[], now: number) {
  if (ids.length === 0) return []
  const rows = stories(db)
    .where(and(inArray(publications.articleId, ids), published(now)))
    .all()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type StoryRow = NonNullable<ReturnType<typeof storyById>>

/** What readers are told of a story that was taken back: when, and why. Nothing of the story itself. */
export const withdrawnById = (db: Reader, id: number) =>
  db
    .select({ withdrawnAt: articles.withdrawnAt, reason: articles.withdrawnReason })
    .from(articles)
    .where(and(eq(articles.id, id), eq(articles.state, 'withdrawn')))
    .get()

/** Who signs a story, in order; the name is the pen name where one was chosen. */
export const bylinesOf = (db: Reader, articleId: number) =>
  db
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      penName: penNames.name,
      role: publicationBylines.role,
    })
    .from(publicationBylines)
    .innerJoin(authors, eq(authors.id, publicationBylines.authorId))
    .leftJoin(penNames, eq(penNames.id, publicationBylines.penNameId))
    .where(eq(publicationBylines.articleId, articleId))
    .orderBy(asc(publicationBylines.position))
    .all()

export const tagsOf = (db: Reader, articleId: number) =>
  db
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(publicationTags)
    .innerJoin(tags, eq(tags.id, publicationTags.tagId))
    .where(eq(publicationTags.articleId, articleId))
    .orderBy(asc(publicationTags.position))
    .all()

/** Newest first. */
export const correctionsOf = (db: Reader, articleId: number) =>
  db
    .select({ text: corrections.text, at: corrections.createdAt })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.createdAt), desc(corrections.id))
    .all()

/** Every section in its order, hidden and archived ones too; those without a parent are the top ones. */
export const allSections = (db: Reader) =>
  db
    .select({
      id: sections.id,
      parentId: sections.parentId,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
      hiddenAt: sections.hiddenAt,
      archivedAt: sections.archivedAt,
      arrangement: sections.arrangement,
    })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
