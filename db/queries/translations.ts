import { sql } from 'drizzle-orm'
import type { Reader } from '#db/write'

/**
 * Stories that are one story in several languages: what is a translation of what is followed both ways, from
 * `seeds` on. An original that is not out still holds its translations together.
 */
const kinOf = (seeds: readonly number[]) => sql`
  WITH RECURSIVE kin(id) AS (
    SELECT value FROM json_each(${JSON.stringify(seeds)})
    UNION
    SELECT p.translation_of FROM kin JOIN publications p ON p.article_id = kin.id WHERE p.translation_of IS NOT NULL
    UNION
    SELECT p.article_id FROM kin JOIN publications p ON p.translation_of = kin.id
  )`

export type TranslationRow = {
  id: number
  locale: string
  slug: string
  topSectionSlug: string
}

/** Those of them that are out at `now` (UTC epoch ms), the first that went out first. */
export const translationsAround = (
  db: Reader,
  seeds: readonly number[],
  now: number,
): TranslationRow[] =>
  db.all<TranslationRow>(sql`${kinOf(seeds)}
    SELECT p.article_id AS id, p.locale, p.slug, s.slug AS topSectionSlug
    FROM kin JOIN publications p ON p.article_id = kin.id JOIN sections s ON s.id = p.top_section_id
    WHERE p.published_at <= ${now}
    ORDER BY p.published_at, p.article_id`)

/** Ids of the other stories of that family, out or not. */
export const translationKin = (db: Reader, articleId: number): number[] =>
  db
    .all<{ id: number }>(sql`${kinOf([articleId])} SELECT id FROM kin WHERE id <> ${articleId}`)
    .map(({ id }) => id)
