import { sql } from 'drizzle-orm'
import { publicationTags } from '#db/schema/articles'
import type { Reader } from '#db/write'

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
