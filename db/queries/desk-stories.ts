import { type SQL, sql } from 'drizzle-orm'
import type { articleStates } from '#db/schema/articles'
import type { Reader } from '#db/write'

type State = (typeof articleStates)[number]

/** Stories of one account, of one section, or of one account in some sections: what an index can be asked for. */
export type Shelf = { createdBy?: number; sectionIds?: readonly number[] }

/** What of the desk's stories is asked for. No shelf means that nothing may be seen. */
export type Wanted = {
  shelves: readonly Shelf[]
  /** Empty: all that are not in the trash. */
  states: readonly State[]
  /** Last written in this span, UTC epoch milliseconds, `to` not included. */
  from?: number
  to?: number
  /** Out, with a change that is not. */
  amended?: boolean
  /** Stories of these sections that this account began are left out. */
  notOwn?: { userId: number; sectionIds: readonly number[] }
}

/** Where a list stands: `at` is the moment that it is sorted by. */
export type Mark = { at: number; id: number }
type Order = 'newest' | 'oldest'
export type Page = { order: Order; after?: Mark; limit: number }

/** At the most this many SELECTs are put together; an editor of more sections is served by a filter. */
const mostParts = 120

/**
 * The marks of the stories that are wanted, in order, from behind `after`. Each shelf and state is one scan of
 * an index that begins with them and goes on with the moment and the id, so that no more rows are read than
 * are asked for, however many stories there are.
 */
export function wantedMarks(db: Reader, wanted: Wanted, page: Page): Mark[] {
  const parts = partsOf(wanted)
  if (parts.length === 0) return []
  const down = page.order === 'newest'
  const order = down ? sql`ORDER BY updated_at DESC, id DESC` : sql`ORDER BY updated_at, id`
  const behind = page.after
    ? down
      ? sql` AND (updated_at, id) < (${page.after.at}, ${page.after.id})`
      : sql` AND (updated_at, id) > (${page.after.at}, ${page.after.id})`
    : sql``
  const common = sql`${behind}${restOf(wanted)}`
  const selects = parts.map(
    (part) =>
      sql`SELECT * FROM (SELECT updated_at, id FROM articles WHERE ${part}${common} ${order} LIMIT ${page.limit})`,
  )
  const all = sql.join(selects, sql` UNION `)
  const bounded = parts.length === 1 ? all : sql`${all} ${order} LIMIT ${page.limit}`
  return db.all<{ updated_at: number; id: number }>(bounded).map(({ updated_at, id }) => ({
    at: updated_at,
    id,
  }))
}

/** How many stories are wanted, counted no further than `ceiling`. */
export const countWanted = (db: Reader, wanted: Wanted, ceiling: number): number =>
  wantedMarks(db, wanted, { order: 'newest', limit: ceiling }).length

/** Stories with a promised time, the next to go out first; a newsroom has tens of them. */
export function scheduledMarks(db: Reader, wanted: Wanted, limit: number): Mark[] {
  const seen = wanted.shelves.map((shelf) => sql`(${sql.join(conditionsOf(shelf), sql` AND `)})`)
  if (seen.length === 0) return []
  return db.all<Mark>(sql`
    SELECT scheduled_at AS at, id FROM articles
    WHERE scheduled_at IS NOT NULL AND (${sql.join(seen, sql` OR `)})${restOf(wanted)}
    ORDER BY scheduled_at, id LIMIT ${limit}`)
}

/** Each part is what stands before the moment in one index. */
function partsOf(wanted: Wanted): SQL[] {
  if (wanted.amended) {
    const amended = sql`working_revision_id <> published_revision_id`
    return wanted.shelves.map(
      (shelf) => sql`${amended} AND ${sql.join(conditionsOf(shelf), sql` AND `)}`,
    )
  }
  const places = wanted.shelves.flatMap((shelf) =>
    shelf.createdBy !== undefined || shelf.sectionIds === undefined
      ? [conditionsOf(shelf)]
      : shelf.sectionIds.map((id) => [sql`section_id = ${id}`]),
  )
  const apart = places.length * wanted.states.length <= mostParts ? wanted.states : []
  const states =
    apart.length > 0 ? apart.map((state) => sql`state = ${state}`) : [inStates(wanted.states)]
  return places.flatMap((place) =>
    states.map((state) => sql`${sql.join(place, sql` AND `)} AND ${state}`),
  )
}

const inStates = (states: readonly State[]) =>
  states.length === 0
    ? sql`state <> 'trashed'`
    : sql`state IN (SELECT value FROM json_each(${JSON.stringify(states)}))`

/** The unary plus keeps a condition from choosing the index. */
function conditionsOf({ createdBy, sectionIds }: Shelf): SQL[] {
  const conditions: SQL[] = []
  if (createdBy !== undefined) conditions.push(sql`created_by = ${createdBy}`)
  if (sectionIds !== undefined) {
    conditions.push(
      sql`+section_id IN (SELECT value FROM json_each(${JSON.stringify(sectionIds)}))`,
    )
  }
  return conditions.length > 0 ? conditions : [sql`true`]
}

/** What no index is asked for; begins with AND where there is anything. */
function restOf({ from, to, notOwn }: Wanted): SQL {
  const rest: SQL[] = []
  if (from !== undefined) rest.push(sql` AND updated_at >= ${from}`)
  if (to !== undefined) rest.push(sql` AND updated_at < ${to}`)
  if (notOwn && notOwn.sectionIds.length > 0) {
    const { userId, sectionIds } = notOwn
    rest.push(
      sql` AND NOT (+created_by IS ${userId} AND +section_id IN (SELECT value FROM json_each(${JSON.stringify(sectionIds)})))`,
    )
  }
  return sql.join(rest, sql``)
}
