import { and, asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { corrections, placements, publicationReferences, publications } from '#db/schema/articles'
import { sections } from '#db/schema/sections'
import { topics } from '#db/schema/topics'
import type { Reader } from '#db/write'
import { published } from './published.ts'

/** Enough of each that a page can be filled after the places above it have taken theirs. */
const enough = { newest: 60, inSection: 36, inTopic: 8 }

export type CandidateRow = {
  articleId: number
  topSectionId: number
  topicId: number | null
  publishedAt: number
  pictureId: number | null
  pictureWidth: number
  pictureCount: number
  hasSapo: boolean
}

/**
 * Every story that may stand on the front page at `now`: the newest of all, of each top section that is
 * shown, of each topic that has not closed, and what is placed. Some hundreds of small rows, each found
 * through an index, however many stories there are.
 */
export function frontCandidates(db: Reader, now: number): CandidateRow[] {
  const newest = (about: ReturnType<typeof sql>, limit: number) => sql`
    SELECT article_id FROM publications WHERE ${about} AND ${published(now)}
    ORDER BY published_at DESC, article_id DESC LIMIT ${limit}`
  const rows = db.all<Omit<CandidateRow, 'hasSapo'> & { hasSapo: number }>(sql`
    WITH candidates(id) AS (
      SELECT article_id FROM (${newest(sql`true`, enough.newest)})
      UNION
      SELECT p.article_id FROM sections s CROSS JOIN publications p
      WHERE s.parent_id IS NULL AND s.hidden_at IS NULL AND s.archived_at IS NULL
        AND p.article_id IN (${newest(sql`top_section_id = s.id`, enough.inSection)})
      UNION
      SELECT p.article_id FROM topics t CROSS JOIN publications p
      WHERE (t.closes_at IS NULL OR t.closes_at > ${now}) AND t.opens_at <= ${now}
        AND p.article_id IN (${newest(sql`topic_id = t.id`, enough.inTopic)})
      UNION
      SELECT article_id FROM placements
      WHERE starts_at <= ${now} AND (ends_at IS NULL OR ends_at > ${now})
    )
    SELECT publications.article_id AS articleId,
      publications.top_section_id AS topSectionId,
      publications.topic_id AS topicId,
      publications.published_at AS publishedAt,
      publications.hero_asset_id AS pictureId,
      coalesce(a.width, 0) AS pictureWidth,
      (SELECT count(*) FROM publication_references r
        WHERE r.article_id = publications.article_id AND r.kind = 'asset') AS pictureCount,
      publications.sapo <> '' AS hasSapo
    FROM candidates
    CROSS JOIN publications ON publications.article_id = candidates.id
    LEFT JOIN assets a ON a.id = publications.hero_asset_id
    WHERE ${published(now)}`)
  return rows.map((row) => ({ ...row, hasSapo: row.hasSapo === 1 }))
}

/** What stands or is to stand on the front page by hand: placements that have not ended. */
export const unendedPlacements = (db: Reader, now: number) =>
  db
    .select({
      id: placements.id,
      slot: placements.slot,
      articleId: placements.articleId,
      startsAt: placements.startsAt,
      endsAt: placements.endsAt,
      pinned: placements.pinned,
    })
    .from(placements)
    .where(or(isNull(placements.endsAt), gt(placements.endsAt, now)))
    .orderBy(asc(placements.startsAt), asc(placements.id))
    .all()
export type PlacementRow = ReturnType<typeof unendedPlacements>[number]

/** Topics that have not closed, those that are still to open among them; the newest first. */
export const unclosedTopics = (db: Reader, now: number) =>
  db
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
      opensAt: topics.opensAt,
      closesAt: topics.closesAt,
    })
    .from(topics)
    .where(or(isNull(topics.closesAt), gt(topics.closesAt, now)))
    .orderBy(desc(topics.opensAt), desc(topics.id))
    .limit(24)
    .all()

/** Corrections of stories that are out, from after `since` (UTC epoch ms) on, newest first. */
export const latestCorrections = (
  db: Reader,
  now: number,
  { since = 0, limit, offset = 0 }: { since?: number; limit: number; offset?: number },
) =>
  db
    .select({
      id: corrections.id,
      at: corrections.createdAt,
      text: corrections.text,
      articleId: publications.articleId,
      headline: publications.headline,
      shortTitle: publications.shortTitle,
      slug: publications.slug,
      topSectionSlug: sections.slug,
    })
    .from(corrections)
    .innerJoin(publications, eq(publications.articleId, corrections.articleId))
    .innerJoin(sections, eq(sections.id, publications.topSectionId))
    .where(and(published(now), gt(corrections.createdAt, since)))
    .orderBy(desc(corrections.createdAt), desc(corrections.id))
    .limit(limit)
    .offset(offset)
    .all()

/** Ids of the pictures in a story's text. */
export const pictureIdsIn = (db: Reader, articleId: number, limit: number): number[] =>
  db
    .select({ id: publicationReferences.targetId })
    .from(publicationReferences)
    .where(
      and(eq(publicationReferences.articleId, articleId), eq(publicationReferences.kind, 'asset')),
    )
    .orderBy(asc(publicationReferences.targetId))
    .limit(limit)
    .all()
    .map(({ id }) => id)
