import { sql } from 'drizzle-orm'
import { statementIn, type Tx } from '../write.ts'

/** The readers' index, whose rows are places, and the desk's own, whose rows are ids of stories. */
export type IndexName = 'published' | 'desk'

const tables = {
  published: { headlines: 'search_headlines', texts: 'search_texts' },
  desk: { headlines: 'search_desk_headlines', texts: 'search_desk_texts' },
} as const

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
  statementIn(
    tx,
    `INSERT OR REPLACE INTO ${headlines} (rowid, headline, headline_f, facets) VALUES (?, ?, ?, ?)`,
  ).run(row, headline, headlineF, filed)
  statementIn(
    tx,
    `INSERT OR REPLACE INTO ${texts} (rowid, headline, sapo, body, headline_f, sapo_f, body_f, facets)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(row, headline, sapo, body, headlineF, sapoF, bodyF, filed)
}

export function dropEntry(tx: Tx, index: IndexName, row: number) {
  for (const table of Object.values(tables[index])) {
    statementIn(tx, `DELETE FROM ${table} WHERE rowid = ?`).run(row)
  }
}

export const placeOf = (tx: Tx, articleId: number): number | null =>
  (statementIn(tx, 'SELECT place FROM search_places WHERE article_id = ?').pluck().get(articleId) as
    | number
    | undefined) ?? null

/** Gives a story the newest place. */
export const givePlace = (tx: Tx, articleId: number): number =>
  Number(
    statementIn(tx, 'INSERT INTO search_places (article_id) VALUES (?)').run(articleId)
      .lastInsertRowid,
  )

export const losePlace = (tx: Tx, articleId: number) =>
  statementIn(tx, 'DELETE FROM search_places WHERE article_id = ?').run(articleId)

/** Remembers words; those that are known cost a look. */
export function rememberWords(tx: Tx, words: [folded: string, word: string][]) {
  statementIn(
    tx,
    `INSERT OR IGNORE INTO search_words (folded, word)
     SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)`,
  ).run(JSON.stringify(words))
}

/**
 * Lets an index tidy itself up by so many pages of 4 kB at the most.
 * @returns whether there was something left to do
 */
export function tidyIndex(tx: Tx, index: IndexName, pages: number): boolean {
  return Object.values(tables[index])
    .map((table) => {
      const before = totalChanges(tx)
      statementIn(tx, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`).run(pages)
      return totalChanges(tx) - before >= 2
    })
    .some(Boolean)
}

const totalChanges = (tx: Tx) =>
  tx.get<{ changes: number }>(sql`SELECT total_changes() AS changes`).changes
