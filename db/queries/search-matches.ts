import type { Db } from '../connection.ts'
import type { articleStates } from '../schema/articles.ts'
import { prepared } from '../statements.ts'
import type { IndexName } from './search-index.ts'

const ask = <Row>(db: Db, source: string, ...values: (string | number)[]): Row[] =>
  prepared(db.$client, source).all(...values) as Row[]

export type Field = 'headlines' | 'texts'

const tables: Record<IndexName, Record<Field, string>> = {
  published: { headlines: 'search_headlines', texts: 'search_texts' },
  desk: { headlines: 'search_desk_headlines', texts: 'search_desk_texts' },
}

/**
 * Rows that answer `match`, the newest first, none below `from`. `match` is put together by newsroom/search, never
 * by a reader.
 */
export const matchingRows = (
  db: Db,
  index: IndexName,
  field: Field,
  match: string,
  most: number,
  from = 0,
): number[] => {
  const table = tables[index][field]
  return ask<{ row: number }>(
    db,
    `SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?`,
    match,
    from,
    most,
  ).map(({ row }) => row)
}

/** Of each of `matches` the row that answers when so many newer ones, less one, are left out; null where there are fewer. */
export const rowsBehind = (
  db: Db,
  index: IndexName,
  field: Field,
  matches: readonly string[],
  count: number,
): { match: string; row: number | null }[] => {
  const table = tables[index][field]
  return ask(
    db,
    `SELECT wanted.value AS match, (SELECT rowid FROM ${table} WHERE ${table} MATCH wanted.value
       ORDER BY rowid DESC LIMIT 1 OFFSET ?) AS row FROM json_each(?) AS wanted`,
    count - 1,
    JSON.stringify(matches),
  )
}

/** How many rows answer, counted no further than `most`. */
export const countMatches = (
  db: Db,
  index: IndexName,
  field: Field,
  match: string,
  most: number,
): number => {
  const table = tables[index][field]
  const counted = ask<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ?)`,
    match,
    most,
  )
  return counted[0]?.count ?? 0
}

/** The worth of each row that answers, the higher the better: bm25 over headline, sapo and body. */
export const rankedRows = (
  db: Db,
  index: IndexName,
  match: string,
  most: number,
): { row: number; worth: number }[] => {
  const table = tables[index].texts
  return ask(
    db,
    `SELECT rowid AS row, -bm25(${table}, 8, 4, 1, 4, 2, 0.5, 0) AS worth FROM ${table}
     WHERE ${table} MATCH ? LIMIT ?`,
    match,
    most,
  )
}

/** The highest row of an index, about. */
export const newestRow = (db: Db, index: IndexName): number =>
  ask<{ row: number | null }>(
    db,
    index === 'published'
      ? 'SELECT max(place) AS row FROM search_places'
      : 'SELECT max(id) AS row FROM articles',
  )[0]?.row ?? 0

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
export const foundPublished = (db: Db, rows: readonly number[], now: number): Found[] =>
  ask(
    db,
    `SELECT place AS row, publications.article_id AS articleId, publications.headline, sapo,
       published_at AS at, articles.section_id AS sectionId, created_by AS createdBy, state,
       articles.updated_at AS updatedAt, working_revision_id IS NOT published_revision_id AS amended
     FROM json_each(?) AS wanted
     JOIN search_places ON place = wanted.value
     JOIN publications ON publications.article_id = search_places.article_id
     JOIN articles ON articles.id = publications.article_id
     WHERE published_at <= ?`,
    JSON.stringify(rows),
    now,
  )

/** Stories of the desk's own index, as they are written now. */
export const foundOnDesk = (db: Db, rows: readonly number[]): Found[] =>
  ask(
    db,
    `SELECT articles.id AS row, articles.id AS articleId, headline,
       coalesce(json_extract(content, '$.sapo'), '') AS sapo, articles.updated_at AS at,
       section_id AS sectionId, articles.created_by AS createdBy, state,
       articles.updated_at AS updatedAt, working_revision_id IS NOT published_revision_id AS amended
     FROM json_each(?) AS wanted
     JOIN articles ON articles.id = wanted.value
     JOIN revisions ON revisions.id = working_revision_id`,
    JSON.stringify(rows),
  )

/** Of the words without marks, those that the index knows, with the ways in which they are written. */
export const knownWords = (db: Db, folded: readonly string[]): { folded: string; word: string }[] =>
  ask(
    db,
    'SELECT folded, word FROM search_words WHERE folded IN (SELECT value FROM json_each(?))',
    JSON.stringify(folded),
  )

/** Tags, topics and authors whose address is one of these slugs; a merged tag stands for what it became, and the other way. */
export const namedBySlugs = (
  db: Db,
  slugs: readonly string[],
): { kind: 'tag' | 'topic' | 'author'; id: number; slug: string }[] =>
  ask(
    db,
    `WITH wanted AS (SELECT value FROM json_each(?))
     SELECT 'tag' AS kind, id, slug FROM tags WHERE slug IN wanted
     UNION ALL SELECT 'tag', merged_into, slug FROM tags WHERE slug IN wanted AND merged_into IS NOT NULL
     UNION ALL SELECT 'tag', other.id, tags.slug FROM tags
       JOIN tags AS other ON other.merged_into = coalesce(tags.merged_into, tags.id) WHERE tags.slug IN wanted
     UNION ALL SELECT 'topic', id, slug FROM topics WHERE slug IN wanted
     UNION ALL SELECT 'author', id, slug FROM authors WHERE slug IN wanted`,
    JSON.stringify(slugs),
  )

export const allPenNames = (db: Db): { authorId: number; name: string }[] =>
  ask(db, 'SELECT author_id AS authorId, name FROM pen_names')

export type Abbreviation = {
  id: number
  short: string
  long: string
  key: string
  updatedAt: number
}

/** Every abbreviation with what it stands for, in the order of the alphabet. */
export const allAbbreviations = (db: Db): Abbreviation[] =>
  ask(
    db,
    'SELECT id, short, long, key, updated_at AS updatedAt FROM abbreviations ORDER BY key, long',
  )
