import { eq } from 'drizzle-orm'
import { insertAll } from '#db/insert-all'
import { translationKin } from '#db/queries/translations'
import {
  publicationBylines,
  publicationReferences,
  publications,
  publicationTags,
} from '#db/schema/articles'
import type { Reader, Tx } from '#db/write'
import { referencesOf } from '../body/text.ts'
import type { PageKey } from '../changes.ts'
import { dropPublished, indexPublished } from '../search/indexing.ts'
import { assetsBesideBody, mediaInForce, type StoryContent } from '../story.ts'
import { tagsInForce } from '../tags.ts'
import { localDay } from '../text/dates.ts'
import { slug } from '../text/slug.ts'
import { type Article, type Revision, topSectionOf } from './load.ts'

/** What of a publication decides which lists show it. */
export type Listed = {
  sectionIds: number[]
  topicId: number | null
  tagIds: number[]
  authorIds: number[]
  /** UTC epoch milliseconds. */
  publishedAt: number
}

/** Where readers find a story now; null when it is not out. */
export function listedAs(db: Reader, articleId: number): Listed | null {
  const row = db.select().from(publications).where(eq(publications.articleId, articleId)).get()
  if (!row) return null
  const tags = db
    .select({ id: publicationTags.tagId })
    .from(publicationTags)
    .where(eq(publicationTags.articleId, articleId))
    .all()
  const bylines = db
    .select({ id: publicationBylines.authorId })
    .from(publicationBylines)
    .where(eq(publicationBylines.articleId, articleId))
    .all()
  return listing(row, { tagIds: tags.map(({ id }) => id), authorIds: bylines.map(({ id }) => id) })
}

/** Where readers find a story that is shown by these rows. */
export const listedBy = ({ publication, tags, bylines }: Projection): Listed =>
  listing(publication, {
    tagIds: tags.map(({ tagId }) => tagId),
    authorIds: bylines.map(({ authorId }) => authorId),
  })

const listing = (
  row: Pick<
    typeof publications.$inferSelect,
    'sectionId' | 'topSectionId' | 'topicId' | 'publishedAt'
  >,
  { tagIds, authorIds }: { tagIds: number[]; authorIds: number[] },
): Listed => ({
  sectionIds: [...new Set([row.sectionId, row.topSectionId])],
  topicId: row.topicId,
  tagIds,
  authorIds: [...new Set(authorIds)],
  publishedAt: row.publishedAt,
})

/** The pages that list a story so filed. */
export function listKeys(listed: Listed | null): PageKey[] {
  if (!listed) return []
  const day = localDay(listed.publishedAt)
  return [
    ...shelvesOf(listed).map((shelf): PageKey => `list:${shelf}`),
    `day:${day}`,
    `month:${day.slice(0, 7)}`,
    'front',
    'latest',
    'feeds',
    'sitemaps',
  ]
}

/** The pages that show some of the stories so filed beside their own: they may lag behind. */
export function railKeys(listed: Listed | null): PageKey[] {
  if (!listed) return []
  return [...shelvesOf(listed).map((shelf): PageKey => `rail:${shelf}`), 'rail:latest']
}

const shelvesOf = ({ sectionIds, tagIds, authorIds, topicId }: Listed) => [
  ...sectionIds.map((id) => `section:${id}` as const),
  ...tagIds.map((id) => `tag:${id}` as const),
  ...authorIds.map((id) => `author:${id}` as const),
  ...(topicId === null ? [] : [`topic:${topicId}` as const]),
]

/** The pages of the story in other languages: each of them leads to all. */
export const translationKeys = (db: Reader, articleId: number): PageKey[] =>
  translationKin(db, articleId).map((id): PageKey => `article:${id}`)

/** Takes the story from readers and from their search. */
export function unpublish(tx: Tx, articleId: number) {
  clear(tx, articleId)
  dropPublished(tx, articleId)
}

/** Rows of bylines, tags and references go with it. */
function clear(tx: Tx, articleId: number) {
  tx.delete(publications).where(eq(publications.articleId, articleId)).run()
}

/** The rows that show readers a revision. */
export type Projection = ReturnType<typeof projectionOf>

/** Shows readers this revision, in place of what they saw before. */
export function project(
  tx: Tx,
  article: Article,
  revision: Revision,
  times: { publishedAt: number; updatedAt: number | null },
) {
  const { content } = revision
  const topSectionId = topSectionOf(tx, content.sectionId)
  clear(tx, article.id)
  const tagIds = tagsInForce(tx, content.tagIds)
  const rows = projectionOf({ ...revision, articleId: article.id }, { topSectionId, tagIds }, times)
  tx.insert(publications).values(rows.publication).run()
  insertAll(tx, publicationTags, rows.tags)
  insertAll(tx, publicationBylines, rows.bylines)
  insertAll(tx, publicationReferences, rows.references)
  indexPublished(tx, article.id)
}

/**
 * What readers see of a revision, as rows.
 * @param filed the top section above the story's section, and its tags that are in force
 */
export function projectionOf(
  revision: Pick<Revision, 'id' | 'articleId' | 'content' | 'wordCount'>,
  filed: { topSectionId: number | null; tagIds: readonly number[] },
  times: { publishedAt: number; updatedAt: number | null },
) {
  const { articleId, content } = revision
  const { publishedAt } = times
  const { sectionId } = content
  const { topSectionId } = filed
  if (sectionId === null || topSectionId === null) throw new Error('published without a section')
  return {
    publication: {
      articleId,
      revisionId: revision.id,
      type: content.type,
      locale: content.locale,
      translationOf: content.translationOf,
      slug: content.slug ?? slug(content.headline),
      sectionId,
      topSectionId,
      topicId: content.topicId,
      headline: content.headline,
      shortTitle: content.shortTitle,
      sapo: content.sapo,
      heroAssetId: content.hero?.assetId ?? null,
      mediaAssetId: mediaInForce(content)?.assetId ?? null,
      sourceId: content.source?.sourceId ?? null,
      wordCount: revision.wordCount,
      ...times,
    },
    tags: filed.tagIds.map((tagId, position) => ({ articleId, tagId, position, publishedAt })),
    bylines: onceBy(
      ({ authorId, role }) => `${authorId} ${role}`,
      content.bylines.map((byline, position) => ({ articleId, ...byline, position, publishedAt })),
    ),
    references: onceBy(
      ({ kind, targetId }) => `${kind} ${targetId}`,
      referencesIn(content).map((reference) => ({ articleId, ...reference })),
    ),
  }
}

/** Of rows with the same key the first. */
function onceBy<Row>(keyOf: (row: Row) => string, rows: readonly Row[]): Row[] {
  const seen = new Set<string>()
  return rows.filter((row) => seen.size < seen.add(keyOf(row)).size)
}

function referencesIn(content: StoryContent) {
  const { assetIds, articleIds } = referencesOf(content.body)
  return [
    ...[...assetsBesideBody(content), ...assetIds].map((targetId) => ({
      kind: 'asset' as const,
      targetId,
    })),
    ...[...articleIds, ...content.relatedIds].map((targetId) => ({
      kind: 'article' as const,
      targetId,
    })),
  ]
}
