import { sql } from 'drizzle-orm'
import type { articleStates } from '#db/schema/articles'
import type { Reader } from '#db/write'

/** A story as a row of the desk's list. Moments are UTC epoch milliseconds. */
export type StoryRow = {
  id: number
  state: (typeof articleStates)[number]
  headline: string
  version: number
  createdBy: number | null
  sectionId: number | null
  sectionName: string | null
  topSectionId: number | null
  topSectionName: string | null
  /** Who signs the working text; else who began it. Null where nobody is known. */
  authors: string | null
  hasPicture: boolean
  amended: boolean
  scheduledAt: number | null
  firstPublishedAt: number | null
  updatedAt: number
  withdrawnReason: string | null
  /** Why it was sent back, and by whom, while it still is. */
  returned: { reason: string; by: string } | null
  /** What went wrong the last time that it should have gone out, and how often it was tried. */
  failed: { error: string | null; attempts: number } | null
  correctedAt: number | null
  /** Names of those who have it open since `openSince`, but not the one who asks. */
  openBy: string[]
}

type Stored = Omit<StoryRow, 'hasPicture' | 'amended' | 'returned' | 'failed' | 'openBy'> & {
  hasPicture: number
  amended: number
  returned: string | null
  failed: string | null
  openBy: string
}

/** The rows of `ids`, in their order. Everything is found by key: the cost is that of the page. */
export function rowsOfStories(
  db: Reader,
  ids: readonly number[],
  asking: { userId: number | null; openSince: number },
): StoryRow[] {
  if (ids.length === 0) return []
  const stored = db.all<Stored>(sql`
    SELECT a.id, a.state, a.headline, a.version, a.created_by AS createdBy,
      s.id AS sectionId, s.name AS sectionName,
      coalesce(t.id, s.id) AS topSectionId, coalesce(t.name, s.name) AS topSectionName,
      coalesce((
        SELECT group_concat(coalesce(p.name, w.name), ', ' ORDER BY b.key)
        FROM json_each(r.content, '$.bylines') AS b
        JOIN authors AS w ON w.id = b.value ->> 'authorId'
        LEFT JOIN pen_names AS p ON p.id = b.value ->> 'penNameId'
      ), u.name) AS authors,
      json_extract(r.content, '$.hero.assetId') IS NOT NULL AS hasPicture,
      a.state = 'published' AND a.working_revision_id IS NOT a.published_revision_id AS amended,
      a.scheduled_at AS scheduledAt, a.first_published_at AS firstPublishedAt,
      a.updated_at AS updatedAt, a.withdrawn_reason AS withdrawnReason,
      CASE WHEN a.state = 'draft' THEN (${lastReturn}) END AS returned,
      CASE WHEN a.scheduled_at IS NOT NULL THEN (
        SELECT json_object('error', j.last_error, 'attempts', j.attempts) FROM jobs AS j
        WHERE j.kind = 'publish' AND j.key = 'article:' || a.id AND j.done_at IS NULL
      ) END AS failed,
      CASE WHEN a.first_published_at IS NOT NULL THEN (
        SELECT max(c.created_at) FROM corrections AS c WHERE c.article_id = a.id
      ) END AS correctedAt,
      (SELECT json_group_array(DISTINCT o.name) FROM presences AS v JOIN users AS o ON o.id = v.user_id
        WHERE v.article_id = a.id AND v.seen_at >= ${asking.openSince}
          AND v.user_id IS NOT ${asking.userId}) AS openBy
    FROM json_each(${JSON.stringify(ids)}) AS wanted
    CROSS JOIN articles AS a ON a.id = wanted.value
    LEFT JOIN revisions AS r ON r.id = a.working_revision_id
    LEFT JOIN sections AS s ON s.id = a.section_id
    LEFT JOIN sections AS t ON t.id = s.parent_id
    LEFT JOIN users AS u ON u.id = a.created_by
    ORDER BY wanted.key`)
  return stored.map((row) => ({
    ...row,
    hasPicture: row.hasPicture === 1,
    amended: row.amended === 1,
    returned: row.returned === null ? null : JSON.parse(row.returned),
    failed: row.failed === null ? null : JSON.parse(row.failed),
    openBy: JSON.parse(row.openBy),
  }))
}

/** The last step of a draft, where it was being sent back. */
const lastReturn = sql`
  SELECT CASE WHEN l.action = 'article.return'
    THEN json_object('reason', coalesce(l.detail ->> 'reason', ''), 'by', l.actor) END
  FROM audit_log AS l
  WHERE l.subject_type = 'article' AND l.subject_id = a.id
    AND l.action IN ('article.submit', 'article.return', 'article.approve', 'article.restore')
  ORDER BY l.id DESC LIMIT 1`
