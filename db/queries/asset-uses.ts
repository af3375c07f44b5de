import { sql } from 'drizzle-orm'
import type { articleStates } from '#db/schema/articles'
import type { Reader } from '#db/write'

/** A story one of whose texts in force names the picture. */
export type StoryUse = {
  articleId: number
  headline: string
  state: (typeof articleStates)[number]
  createdBy: number | null
  sectionId: number | null
  /** Readers see it there now. */
  isOut: 0 | 1
  /** The text that will go out at its hour, or that was approved, names it. */
  isDue: 0 | 1
}

/** A picture is used where it is named, and where one is named that it replaced. */
const namesOf = (assetId: number) => sql`(
  SELECT ${assetId} AS id UNION ALL SELECT id FROM assets WHERE replaced_by = ${assetId}
)`

/**
 * The stories whose working, approved, pinned or published text names a picture, last written first. Earlier
 * texts in the history do not count.
 */
export const storyUses = (db: Reader, assetId: number, most: number): StoryUse[] =>
  db.all<StoryUse>(sql`
    SELECT articles.id AS "articleId", articles.headline, articles.state,
      articles.created_by AS "createdBy", articles.section_id AS "sectionId",
      max(revisions.id IS articles.published_revision_id) AS "isOut",
      max(revisions.id IS articles.scheduled_revision_id
        OR (revisions.id IS articles.approved_revision_id AND articles.state IN ('approved', 'scheduled'))) AS "isDue"
    FROM ${namesOf(assetId)} AS names
    CROSS JOIN revision_pictures ON revision_pictures.asset_id = names.id
    CROSS JOIN revisions ON revisions.id = revision_pictures.revision_id
    CROSS JOIN articles ON articles.id = revisions.article_id
    WHERE revisions.id IN (articles.working_revision_id, articles.approved_revision_id,
      articles.published_revision_id, articles.scheduled_revision_id)
    GROUP BY articles.id ORDER BY articles.updated_at DESC, articles.id DESC LIMIT ${most}`)

/** By how many stories each of these pictures is used. */
export function countUses(db: Reader, assetIds: readonly number[]): Map<number, number> {
  if (assetIds.length === 0) return new Map()
  const rows = db.all<{ id: number; uses: number }>(sql`
    SELECT shown.id, count(DISTINCT articles.id) AS uses
    FROM (SELECT value AS id FROM json_each(${JSON.stringify(assetIds)})) AS shown
    CROSS JOIN assets AS named ON named.id = shown.id OR named.replaced_by = shown.id
    CROSS JOIN revision_pictures ON revision_pictures.asset_id = named.id
    CROSS JOIN revisions ON revisions.id = revision_pictures.revision_id
    CROSS JOIN articles ON articles.id = revisions.article_id
    WHERE revisions.id IN (articles.working_revision_id, articles.approved_revision_id,
      articles.published_revision_id, articles.scheduled_revision_id)
    GROUP BY shown.id`)
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}

/** Where else than in stories a picture stands: authors' portraits and topics' banners. */
export type PlaceUse = { kind: 'author' | 'topic'; id: number; name: string }

export const placeUses = (db: Reader, assetId: number): PlaceUse[] =>
  db.all<PlaceUse>(sql`
    SELECT 'author' AS kind, id, name FROM authors
    WHERE portrait_asset_id IN (SELECT id FROM ${namesOf(assetId)})
    UNION ALL
    SELECT 'topic' AS kind, id, name FROM topics
    WHERE banner_asset_id IN (SELECT id FROM ${namesOf(assetId)})`)

/** The pictures that this one stands in for. */
export const replacedBy = (db: Reader, assetId: number): number[] =>
  db
    .all<{ id: number }>(sql`SELECT id FROM assets WHERE replaced_by = ${assetId} ORDER BY id`)
    .map(({ id }) => id)
