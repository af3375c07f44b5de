import { eq } from 'drizzle-orm'
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
import { assetsBesideBody, type StoryContent } from '../story.ts'
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
  return {
    sectionIds: [...new Set([row.sectionId, row.topSectionId])],
    topicId: row.topicId,
    tagIds: tags.map((tag) => tag.id),
    authorIds: [...new Set(bylines.map((byline) => byline.id))],
    publishedAt: row.publishedAt,
  }
}

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

/** Takes the story from readers and from their search. */
export function unpublish(tx: Tx, articleId: number) {
  clear(tx, articleId)
  dropPublished(tx, articleId)
}

/** Rows of bylines, tags and references go with it. */
function clear(tx: Tx, articleId: number) {
  tx.delete(publications).where(eq(publications.articleId, articleId)).run()
}

/** Shows readers this revision, in place of what they saw before. */
export function project(
  tx: Tx,
  article: Article,
  revision: Revision,
  times: { publishedAt: number; updatedAt: number | null },
) {
  const { content } = revision
  const { publishedAt } = times
  const { sectionId } = content
  const topSectionId = topSectionOf(tx, sectionId)
  if (sectionId === null || topSectionId === null) throw new Error('published without a section')
  clear(tx, article.id)
  tx.insert(publications)
    .values({
      articleId: article.id,
      revisionId: revision.id,
      type: content.type,
      locale: content.locale,
      slug: content.slug ?? slug(content.headline),
      sectionId,
      topSectionId,
      topicId: content.topicId,
      headline: content.headline,
      shortTitle: content.shortTitle,
      sapo: content.sapo,
      heroAssetId: content.hero?.assetId ?? null,
      mediaAssetId: content.media?.assetId ?? null,
      sourceId: content.source?.sourceId ?? null,
      wordCount: revision.wordCount,
      ...times,
    })
    .run()
  const tags = tagsInForce(tx, content.tagIds).map((tagId, position) => ({
    articleId: article.id,
    tagId,
    position,
    publishedAt,
  }))
  if (tags.length > 0) tx.insert(publicationTags).values(tags).run()
  const bylines = content.bylines.map((byline, position) => ({
    articleId: article.id,
    ...byline,
    position,
    publishedAt,
  }))
  if (bylines.length > 0) tx.insert(publicationBylines).values(bylines).onConflictDoNothing().run()
  const references = referencesIn(content).map((reference) => ({
    articleId: article.id,
    ...reference,
  }))
  if (references.length > 0) {
    tx.insert(publicationReferences).values(references).onConflictDoNothing().run()
  }
  indexPublished(tx, article.id)
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
