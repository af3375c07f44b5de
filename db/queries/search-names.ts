import { sql } from 'drizzle-orm'
import type { Reader } from '../write.ts'

export type Name = { kind: 'tag' | 'topic' | 'author'; name: string; slug: string }

/** Tags, open topics and authors whose address begins so, the most of each in their order. */
export const namesBeginning = (db: Reader, begins: string, most: number): Name[] => {
  if (begins === '') return []
  const span = sql`slug >= ${begins} AND slug < ${`${begins}\u{10FFFF}`}`
  return db.all(sql`
    SELECT * FROM (SELECT 'author' AS kind, name, slug FROM authors WHERE ${span} ORDER BY slug LIMIT ${most})
    UNION ALL SELECT * FROM (SELECT 'topic', name, slug FROM topics WHERE ${span} AND opens_at <= unixepoch() * 1000 ORDER BY slug LIMIT ${most})
    UNION ALL SELECT * FROM (SELECT 'tag', name, slug FROM tags WHERE ${span} AND merged_into IS NULL ORDER BY slug LIMIT ${most})
    LIMIT ${most}`)
}

/** JSON of the texts of stories that are out, by id. */
export const textsOf = (db: Reader, articleIds: readonly number[]): Map<number, string> =>
  new Map(
    db
      .all<{ id: number; content: string }>(sql`
        SELECT publications.article_id AS id, content
        FROM json_each(${JSON.stringify(articleIds)}) AS wanted
        JOIN publications ON publications.article_id = wanted.value
        JOIN revisions ON revisions.id = publications.revision_id`)
      .map(({ id, content }) => [id, content]),
  )

/** Who signs any of these stories, the most frequent first. */
export const signersOf = (
  db: Reader,
  articleIds: readonly number[],
  most: number,
): { id: number; name: string; slug: string }[] =>
  db.all(sql`
    SELECT authors.id, authors.name, authors.slug
    FROM json_each(${JSON.stringify(articleIds)}) AS wanted
    JOIN publication_bylines ON article_id = wanted.value
    JOIN authors ON authors.id = author_id
    GROUP BY authors.id ORDER BY count(*) DESC, authors.sort_key LIMIT ${most}`)
