import { type SQL, sql } from 'drizzle-orm'
import type { AssetKind } from '#db/schema/assets'
import type { Reader } from '#db/write'

/** The library's ready lists. */
export const assetViews = ['all', 'mine', 'unused', 'noAlt', 'noCredit'] as const
export type AssetView = (typeof assetViews)[number]

export type AssetQuestion = {
  view: AssetView
  /** Null for all kinds. */
  kind: AssetKind | null
  /** Whose `mine` are. */
  userId: number | null
  /** Without marks, each the beginning of a word. */
  words: readonly string[]
}

/**
 * Ids of the library's files, newest first, from behind `after`. Each list and the search is read along
 * an index; only `unused` looks at each file on its way.
 */
export function assetIds(
  db: Reader,
  question: AssetQuestion,
  page: { after?: number; before?: number; limit: number },
): number[] {
  const { after, before, limit } = page
  const upwards = before !== undefined
  const behind = upwards ? sql` AND assets.id > ${before}` : sql``
  const below = after === undefined ? sql`` : sql` AND assets.id < ${after}`
  const order = upwards ? sql`ASC` : sql`DESC`
  const rows = db.all<{ id: number }>(sql`
    SELECT assets.id FROM ${from(question)}
    WHERE ${narrowed(question)}${behind}${below}
    ORDER BY assets.id ${order} LIMIT ${limit}`)
  return rows.map(({ id }) => id)
}

/** How many files answer, counted no further than `most`. */
export const countAssets = (db: Reader, question: AssetQuestion, most: number): number =>
  db.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM ${from(question)} WHERE ${narrowed(question)} LIMIT ${most}
    )`).count

/** CROSS JOIN keeps SQLite at the words first. */
const from = ({ words }: AssetQuestion): SQL =>
  words.length === 0
    ? sql`assets`
    : sql`(SELECT rowid FROM asset_words WHERE asset_words MATCH ${matchOf(words)}) AS found
        CROSS JOIN assets ON assets.id = found.rowid`

const matchOf = (words: readonly string[]) => words.map((word) => `"${word}" *`).join(' AND ')

const narrowed = (question: AssetQuestion): SQL =>
  question.kind === null
    ? inView(question)
    : sql`${inView(question)} AND assets.kind = ${question.kind}`

function inView({ view, userId }: AssetQuestion): SQL {
  switch (view) {
    case 'all':
      return sql`assets.replaced_by IS NULL`
    case 'mine':
      return sql`assets.replaced_by IS NULL AND assets.created_by = ${userId}`
    case 'unused':
      return sql`assets.replaced_by IS NULL
        AND NOT EXISTS (SELECT 1 FROM revision_pictures WHERE asset_id = assets.id)
        AND NOT EXISTS (SELECT 1 FROM assets AS earlier WHERE earlier.replaced_by = assets.id)`
    case 'noAlt':
      return sql`assets.alt = '' AND assets.decorative = 0 AND assets.replaced_by IS NULL
        AND assets.kind = 'picture'`
    case 'noCredit':
      return sql`assets.credit = '' AND assets.replaced_by IS NULL
        AND assets.kind NOT IN ('captions', 'document')`
  }
}
