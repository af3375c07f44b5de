import { type SQL, sql } from 'drizzle-orm'
import type { articleStates } from '#db/schema/articles'
import type { Reader } from '../write.ts'
import type { IndexName } from './search-index.ts'

export type Field = 'headlines' | 'texts'

const tables = {
  published: { headlines: sql`search_headlines`, texts: sql`search_texts` },
  desk: { headlines: sql`search_desk_headlines`, texts: sql`search_desk_texts` },
} satisfies Record<IndexName, Record<Field, SQL>>

/** Rows that answer `match`, the newest first. `match` is put together by newsroom/search, never by a reader. */
export const matchingRows = (
  db: Reader,
  index: IndexName,
  field: Field,
  match: string,
  most: number,
): number[] => {
  const table = tables[index][field]
  return db
    .all<{ row: number }>(
      sql`SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ${match} ORDER BY rowid DESC LIMIT ${most}`,
    )
    .map(({ row }) => row)
}

/** How many rows answer, counted no further than `most`. */
export const countMatches = (
  db: Reader,
  index: IndexName,
  field: Field,
  match: string,
  most: number,
): number => {
  const table = tables[index][field]
  return db.get<{ count: number }>(
    sql`SELECT count(*) AS count FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ${match} LIMIT ${most})`,
  ).count
}

/** The worth of each row that answers, the higher the better: bm25 over headline, sapo and body. */
export const rankedRows = (db: Reader, index: IndexName, match: string, most: number) => {
  const table = tables[index].texts
  return db.all<{ row: number; worth: number }>(
    sql`SELECT rowid AS row, -bm25(${table}, 8, 4, 1, 4, 2, 0.5, 0) AS worth FROM ${table}
        WHERE ${table} MATCH ${match} LIMIT ${most}`,
  )
}

export const newestPlace = (db: Reader): number =>
  db.get<{ place: number | null }>(sql`SELECT max(place) AS place FROM search_places`).place ?? 0

export const newestStory = (db: Reader): number =>
  db.get<{ id: number | null }>(sql`SELECT max(id) AS id FROM articles`).id ?? 0

/** What a found row says for itself. `at` is UTC epoch milliseconds. */
export type Found = {
  row: number
  articleId: number
  headline: string
  sapo: string
  at: number
  sectionId: number | null
  createdBy: number | null
  state: (typeof articleStates)[number]
  updatedAt: number
  amended: number
}

/** Stories of the readers' index that are out at `now`. */
export const foundPublished = (db: Reader, rows: readonly number[], now: number): Found[] =>
  db.all(sql`
    SELECT place AS row, publications.article_id AS articleId, publications.headline, sapo,
      published_at AS at, articles.section_id AS sectionId, created_by AS createdBy, state,
      articles.updated_at AS updatedAt, working_revision_id IS NOT published_revision_id AS amended
    FROM json_each(${JSON.stringify(rows)}) AS wanted
    JOIN search_places ON place = wanted.value
    JOIN publications ON publications.article_id = search_places.article_id
    JOIN articles ON articles.id = publications.article_id
    WHERE published_at <= ${now}`)

/** Stories of the desk's own index, as they are written now. */
export const foundOnDesk = (db: Reader, rows: readonly number[]): Found[] =>
  db.all(sql`
    SELECT articles.id AS row, articles.id AS articleId, headline,
      coalesce(json_extract(content, '$.sapo'), '') AS sapo, articles.updated_at AS at,
      section_id AS sectionId, articles.created_by AS createdBy, state,
      articles.updated_at AS updatedAt, working_revision_id IS NOT published_revision_id AS amended
    FROM json_each(${JSON.stringify(rows)}) AS wanted
    JOIN articles ON articles.id = wanted.value
    JOIN revisions ON revisions.id = working_revision_id`)

/** Of the words without marks, those that the index knows, with the ways in which they are written. */
export const knownWords = (
  db: Reader,
  folded: readonly string[],
): { folded: string; word: string }[] =>
  db.all(
    sql`SELECT folded, word FROM search_words WHERE folded IN (SELECT value FROM json_each(${JSON.stringify(folded)}))`,
  )

/** Tags, topics and authors whose address is one of these slugs; a merged tag stands for what it became. */
export const namedBySlugs = (
  db: Reader,
  slugs: readonly string[],
): { kind: 'tag' | 'topic' | 'author'; id: number; slug: string }[] => {
  const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(slugs)}))`
  return db.all(sql`
    SELECT 'tag' AS kind, id, slug FROM tags WHERE slug IN ${wanted}
    UNION ALL SELECT 'tag', merged_into, slug FROM tags WHERE slug IN ${wanted} AND merged_into IS NOT NULL
    UNION ALL SELECT 'tag', other.id, tags.slug FROM tags JOIN tags AS other ON other.merged_into = coalesce(tags.merged_into, tags.id)
      WHERE tags.slug IN ${wanted}
    UNION ALL SELECT 'topic', id, slug FROM topics WHERE slug IN ${wanted}
    UNION ALL SELECT 'author', id, slug FROM authors WHERE slug IN ${wanted}`)
}

export const allPenNames = (db: Reader): { authorId: number; name: string }[] =>
  db.all(sql`SELECT author_id AS authorId, name FROM pen_names`)

export const allAbbreviations = (
  db: Reader,
): { id: number; short: string; long: string; key: string; updatedAt: number }[] =>
  db.all(
    sql`SELECT id, short, long, key, updated_at AS updatedAt FROM abbreviations ORDER BY key, long`,
  )
