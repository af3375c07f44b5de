import { type SQL, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../write.ts'

/** The readers' index, whose rows are places, and the desk's own, whose rows are ids of stories. */
export type IndexName = 'published' | 'desk'

const tables = {
  published: { headlines: sql`search_headlines`, texts: sql`search_texts` },
  desk: { headlines: sql`search_desk_headlines`, texts: sql`search_desk_texts` },
} satisfies Record<IndexName, { headlines: SQL; texts: SQL }>

type Entry = {
  headline: string
  sapo: string
  body: string
  headlineF: string
  sapoF: string
  bodyF: string
}

/** Puts a story's words into an index, in place of what the row held. */
export function putEntry(
  tx: Tx,
  index: IndexName,
  row: number,
  entry: Entry,
  facets: readonly string[],
) {
  const { headlines, texts } = tables[index]
  const { headline, sapo, body, headlineF, sapoF, bodyF } = entry
  const filed = facets.join(' ')
  tx.run(
    sql`INSERT OR REPLACE INTO ${headlines} (rowid, headline, headline_f, facets) VALUES (${row}, ${headline}, ${headlineF}, ${filed})`,
  )
  tx.run(
    sql`INSERT OR REPLACE INTO ${texts} (rowid, headline, sapo, body, headline_f, sapo_f, body_f, facets) VALUES (${row}, ${headline}, ${sapo}, ${body}, ${headlineF}, ${sapoF}, ${bodyF}, ${filed})`,
  )
}

export function dropEntry(tx: Tx, index: IndexName, row: number) {
  const { headlines, texts } = tables[index]
  tx.run(sql`DELETE FROM ${headlines} WHERE rowid = ${row}`)
  tx.run(sql`DELETE FROM ${texts} WHERE rowid = ${row}`)
}

export const placeOf = (db: Reader, articleId: number): number | null =>
  db.get<{ place: number } | undefined>(
    sql`SELECT place FROM search_places WHERE article_id = ${articleId}`,
  )?.place ?? null

/** Gives a story the newest place. */
export const givePlace = (tx: Tx, articleId: number): number =>
  tx.get<{ place: number }>(
    sql`INSERT INTO search_places (article_id) VALUES (${articleId}) RETURNING place`,
  ).place

export const losePlace = (tx: Tx, articleId: number) =>
  tx.run(sql`DELETE FROM search_places WHERE article_id = ${articleId}`)

/** Remembers words; those that are known cost a look. */
export function rememberWords(tx: Tx, words: [folded: string, word: string][]) {
  tx.run(
    sql`INSERT OR IGNORE INTO search_words (folded, word)
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${JSON.stringify(words)})`,
  )
}

/**
 * Lets an index tidy itself up by so many pages of 4 kB at the most.
 * @returns whether there was something left to do
 */
export function tidyIndex(tx: Tx, index: IndexName, pages: number): boolean {
  const { headlines, texts } = tables[index]
  return [headlines, texts]
    .map((table) => {
      const before = totalChanges(tx)
      tx.run(sql`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${pages})`)
      return totalChanges(tx) - before >= 2
    })
    .some(Boolean)
}

const totalChanges = (db: Reader) =>
  db.get<{ changes: number }>(sql`SELECT total_changes() AS changes`).changes
