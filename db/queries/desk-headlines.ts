import { sql } from 'drizzle-orm'
import type { Reader } from '#db/write'
import { restOf, type Wanted } from './desk-stories.ts'

/** How many of the newest stories that hold the words are looked at for one page, at the most. */
const reach = 1000

const amended = sql` AND working_revision_id <> published_revision_id`

/**
 * Ids of the stories whose headline holds all the words, newest story first, from behind `after`. With marks
 * the words are looked for as they are typed, and where no headline has them so, without marks; the last
 * word may be unfinished. Who may see a story is part of the question to the index (see the migration).
 */
export function headlineIds(
  db: Reader,
  words: readonly string[],
  wanted: Wanted,
  page: { after?: number; limit: number },
): number[] {
  const facets = facetsOf(wanted)
  if (words.length === 0 || facets === null) return []
  const marked = words.some((word) => word !== plain(word))
  const questions = [
    ...(marked ? [{ table: sql`desk_headlines`, match: matchOf(words, facets) }] : []),
    { table: sql`desk_headlines_folded`, match: matchOf(words.map(plain), facets) },
  ]
  const asked = questions.find(({ table, match }) =>
    db.get(sql`SELECT 1 FROM ${table} WHERE ${table} MATCH ${match} LIMIT 1`),
  )
  if (!asked) return []
  const { table, match } = asked
  const behind = page.after === undefined ? sql`` : sql` AND rowid < ${page.after}`
  return db
    .all<{ id: number }>(sql`
      SELECT articles.id FROM (
        SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ${match}${behind}
        ORDER BY rowid DESC LIMIT ${reach}
      ) AS found CROSS JOIN articles ON articles.id = found.id
      WHERE true${restOf(wanted)}${wanted.amended ? amended : sql``}
      ORDER BY articles.id DESC LIMIT ${page.limit}`)
    .map(({ id }) => id)
}

/** What the folded index takes away; đ is a letter of its own, which its triggers spell as d. */
const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')

const matchOf = (words: readonly string[], facets: string) => {
  const quoted = words.map((word, place) => `"${word}"${place === words.length - 1 ? ' *' : ''}`)
  return `headline : (${quoted.join(' AND ')})${facets}`
}

/** Null when nothing may be seen. */
function facetsOf({ shelves, states }: Wanted): string | null {
  if (shelves.length === 0) return null
  const places = shelves.map(({ createdBy, sectionIds }) => {
    const parts = [
      ...(createdBy === undefined ? [] : [`u${createdBy}`]),
      ...(sectionIds === undefined ? [] : [either(sectionIds.map((id) => `s${id}`))]),
    ]
    return parts.join(' AND ')
  })
  const seen = places.includes('') ? '' : ` AND facets : (${either(places)})`
  const inState =
    states.length === 0 ? ` NOT facets : trashed` : ` AND facets : (${either(states)})`
  return `${seen}${inState}`
}

const either = (parts: readonly string[]) =>
  parts.length === 0 ? 's' : `(${parts.map((part) => `(${part})`).join(' OR ')})`
