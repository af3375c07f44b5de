import { type SQL, sql } from 'drizzle-orm'
import { publicationTags } from '#db/schema/articles'
import type { Reader } from '#db/write'
import { published } from './published.ts'

/** Of each tag only its newest stories are looked at: a tag may have tens of thousands. */
const reach = 40

/** Stories out at `now` (UTC epoch ms) that carry one of the tags, and how many of them. */
export function storiesSharingTags(db: Reader, tagIds: number[], now: number) {
  if (tagIds.length === 0) return []
  const newestOfEachTag = sql`${publicationTags}.rowid IN (
    SELECT near.rowid FROM json_each(${JSON.stringify(tagIds)}) AS wanted, publication_tags AS near
    WHERE near.rowid IN (
      SELECT rowid FROM publication_tags
      WHERE tag_id = wanted.value AND published_at <= ${now}
      ORDER BY published_at DESC LIMIT ${reach}
    )
  )`
  return db
    .select({
      id: publicationTags.articleId,
      sharedTags: sql<number>`count(*)`,
      publishedAt: publicationTags.publishedAt,
    })
    .from(publicationTags)
    .where(newestOfEachTag)
    .groupBy(publicationTags.articleId)
    .all()
}

/** Where a story stands, as far as it decides which stories are near it. */
type Near = { id: number; topicId: number | null; topSectionId: number }

/** Ids of the newest stories around one (without it): of its topic, of its top section, of the whole paper. */
export function newestAround(db: Reader, near: Near, now: number, limit: number) {
  const newest = (well: string, where: SQL) => sql`
    SELECT * FROM (
      SELECT ${well} AS well, article_id AS id, published_at AS at FROM publications
      WHERE ${where} AND ${published(now)}
      ORDER BY published_at DESC, article_id DESC LIMIT ${limit + 1}
    )`
  const rows = db.all<{ well: string; id: number; at: number }>(sql`
    ${newest('topic', sql`topic_id = ${near.topicId}`)}
    UNION ALL ${newest('section', sql`top_section_id = ${near.topSectionId}`)}
    UNION ALL ${newest('latest', sql`true`)}
    ORDER BY at DESC, id DESC`)
  const of = (well: string) =>
    rows
      .filter((row) => row.well === well && row.id !== near.id)
      .map(({ id }) => id)
      .slice(0, limit)
  return { topic: of('topic'), section: of('section'), latest: of('latest') }
}
