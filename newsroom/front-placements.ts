import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { type PlacementRow, unendedPlacements } from '#db/queries/front'
import { placements, publications } from '#db/schema/articles'
import { auditLog } from '#db/schema/records'
import { type Tx, write } from '#db/write'
import { type Actor, userIdOf } from './actor.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { filledIn } from './filled-in.ts'
import { type FrontSlot, frontSlots, inForce } from './front-page.ts'
import { authorise } from './permissions.ts'
import { Incomplete, NotFound, Refusal } from './refusals.ts'
import { clock, dateOnly } from './text/dates.ts'
import type { Sentence } from './text/sentence.ts'

/** Places in which one story pushes the other down; the picture story stands alone. */
const row = frontSlots.filter((slot) => slot !== 'picture-story')

const seen = {
  slot: z.enum(frontSlots),
  /** The slot as the form showed it: `slotVersion`. */
  seen: z.string().max(4_000),
}
const times = {
  /** UTC epoch milliseconds; null and what has passed mean now. */
  startsAt: z.int().nullable().default(null),
  /** When the place goes back to who was there before; null for no end. */
  endsAt: z.int().nullable().default(null),
  /** Nothing pushes the story out of its place before its end. */
  pinned: z.boolean().default(false),
}
const placing = z.strictObject({ ...seen, articleId: z.int().positive(), ...times })
const naming = z.strictObject({ ...seen, placementId: z.int().positive() })
const changing = naming.extend({
  /** What is left out stays as it is. */
  startsAt: z.int().nullish(),
  endsAt: z.int().nullish(),
  pinned: z.boolean().optional(),
})
const moving = naming.extend({ direction: z.enum(['up', 'down']) })

/** What a slot held when it was looked at: a text that changes with anything in it. */
export const slotVersion = (placed: readonly PlacementRow[], slot: FrontSlot): string =>
  placed
    .filter((each) => each.slot === slot)
    .map(({ id, startsAt, endsAt, pinned }) =>
      [id, startsAt, endsAt ?? 0, Number(pinned)].join('.'),
    )
    .join('_')

/**
 * Puts a story into a place of the front page. At once, the story that stood there moves one place down and
 * pushes on, around pinned ones, until a place is free; for later, it waits for its time. A story stands in
 * one place at a time: it leaves where it stood.
 * @throws Refusal when the place was changed since it was looked at, or is pinned for that time
 * @throws NotFound when readers cannot see the story
 */
export function placeOnFront(
  actor: Actor,
  db: Db,
  input: z.input<typeof placing>,
  /** For importers: when this is done, UTC epoch milliseconds. */
  at?: number,
): { placementId: number } {
  const { slot, articleId, ...wanted } = filledIn(placing, input)
  const place = (tx: Tx, now: number): Deed<{ placementId: number }> => {
    const startsAt = Math.max(now, wanted.startsAt ?? now)
    const span = { startsAt, endsAt: wanted.endsAt }
    refuseEmptySpan(span)
    refuseUnpublished(tx, articleId, now)
    const before = unendedPlacements(tx, now)
    const others = before.filter((each) => each.articleId !== articleId)
    refusePinned(others, slot, span)
    for (const each of before) {
      if (each.articleId === articleId && overlap(each, span)) remove(tx, each.id)
    }
    if (startsAt === now) pushDown(tx, others, slot, now)
    const { id } = tx
      .insert(placements)
      .values({
        ...{ slot, articleId, ...span, pinned: wanted.pinned },
        ...{ createdBy: userIdOf(actor), createdAt: now },
      })
      .returning({ id: placements.id })
      .get()
    return {
      result: { placementId: id },
      entry: { action: 'front.place', articleId, detail: { slot, ...span, pinned: wanted.pinned } },
    }
  }
  return arrange(actor, db, wanted.seen, slot, place, at)
}

/**
 * Gives a placement other times, pins it or lets it go.
 * @throws Refusal when the place was changed since it was looked at, or another story is pinned there then
 */
export function changePlacement(actor: Actor, db: Db, input: z.input<typeof changing>): void {
  const { slot, placementId, ...wanted } = filledIn(changing, input)
  arrange(actor, db, wanted.seen, slot, (tx, now) => {
    const before = unendedPlacements(tx, now)
    const { articleId, ...placed } = placementIn(before, slot, placementId)
    const wished = wanted.startsAt === undefined ? placed.startsAt : (wanted.startsAt ?? now)
    // What stands already goes on standing since when it did.
    const startsAt =
      placed.startsAt <= now && wished <= now ? placed.startsAt : Math.max(now, wished)
    const endsAt = wanted.endsAt === undefined ? placed.endsAt : wanted.endsAt
    const pinned = wanted.pinned ?? placed.pinned
    const span = { startsAt, endsAt }
    refuseEmptySpan({ startsAt: Math.max(now, startsAt), endsAt })
    const others = before.filter((each) => each.id !== placementId)
    refusePinned(others, slot, span)
    for (const each of others) {
      if (each.articleId === articleId && overlap(each, span)) remove(tx, each.id)
    }
    tx.update(placements)
      .set({ ...span, pinned })
      .where(eq(placements.id, placementId))
      .run()
    const detail = { slot, ...span, pinned }
    return { result: undefined, entry: { action: 'front.change', articleId, detail } }
  })
}

/**
 * Takes a placement back: its place goes to who was there before, or is filled by itself.
 * @throws Refusal when the place was changed since it was looked at
 */
export function clearPlacement(actor: Actor, db: Db, input: z.input<typeof naming>): void {
  const { slot, placementId, seen: version } = filledIn(naming, input)
  arrange(actor, db, version, slot, (tx, now) => {
    const { articleId } = placementIn(unendedPlacements(tx, now), slot, placementId)
    remove(tx, placementId)
    return { result: undefined, entry: { action: 'front.clear', articleId, detail: { slot } } }
  })
}

/**
 * Moves a story that stands by hand one place up or down; a story that stands there by hand takes its
 * place. The first and the last stay where they are.
 * @throws Refusal when the place was changed since it was looked at, or its neighbour is pinned
 */
export function movePlacement(actor: Actor, db: Db, input: z.input<typeof moving>): void {
  const { slot, placementId, direction, seen: version } = filledIn(moving, input)
  arrange(actor, db, version, slot, (tx, now) => {
    const before = unendedPlacements(tx, now)
    const placement = placementIn(before, slot, placementId)
    const to = row[row.indexOf(slot as (typeof row)[number]) + (direction === 'up' ? -1 : 1)]
    if (to === undefined || slot === 'picture-story') return { result: undefined, entry: null }
    refusePinned(before, to, placement)
    const [there] = inForce(before, to, now)
    if (there) putInto(tx, there.id, slot, now)
    putInto(tx, placementId, to, now)
    const { articleId } = placement
    const detail = { from: slot, to }
    return { result: undefined, entry: { action: 'front.move', articleId, detail } }
  })
}

type Deed<Result> = {
  result: Result
  /** Null where nothing was changed. */
  entry: { action: string; articleId: number; detail: Record<string, unknown> } | null
}

/** One change of the front page: who may, on what was seen, written down and told. */
function arrange<Result>(
  actor: Actor,
  db: Db,
  version: string,
  slot: FrontSlot,
  work: (tx: Tx, now: number) => Deed<Result>,
  at?: number,
): Result {
  return write(db, (tx) => {
    authorise(actor, 'front.arrange')
    const now = at ?? Date.now()
    refuseMoved(tx, slot, version, now)
    const { result, entry } = work(tx, now)
    if (entry) {
      const { action, articleId, detail } = entry
      record(tx, actor, { action, subjectType: 'front', subjectId: articleId, detail })
      announce(tx, 'changed', ['front'])
    }
    return result
  })
}

function refuseMoved(tx: Tx, slot: FrontSlot, version: string, now: number) {
  // What has ended since went by itself, and nobody has changed anything.
  const unended = version.split('_').filter((each) => {
    const endsAt = Number(each.split('.')[2] ?? 0)
    return endsAt === 0 || endsAt > now
  })
  if (slotVersion(unendedPlacements(tx, now), slot) === unended.join('_')) return
  const last = tx
    .select({ actor: auditLog.actor, at: auditLog.at })
    .from(auditLog)
    .where(eq(auditLog.subjectType, 'front'))
    .orderBy(desc(auditLog.id))
    .limit(1)
    .get()
  const who: Sentence = last
    ? {
        vi: `${last.actor} đã xếp lại ô này lúc ${clock(last.at)}`,
        en: `${last.actor} rearranged this place at ${clock(last.at)}`,
      }
    : { vi: 'Ô này đã đổi', en: 'This place has changed' }
  throw new Refusal({
    vi: `${who.vi}, sau khi trang này mở ra. Chưa đổi gì: tải lại trang rồi xếp tiếp.`,
    en: `${who.en}, after this page was opened. Nothing was changed: reload the page and go on.`,
  })
}

function placementIn(placed: readonly PlacementRow[], slot: FrontSlot, id: number): PlacementRow {
  const found = placed.find((each) => each.id === id && each.slot === slot)
  if (!found)
    throw new NotFound({
      vi: 'Tin này không còn ở ô ấy.',
      en: 'The story is no longer in that place.',
    })
  return found
}

type Span = { startsAt: number; endsAt: number | null }

const overlap = (one: Span, other: Span) =>
  one.startsAt < (other.endsAt ?? Number.POSITIVE_INFINITY) &&
  other.startsAt < (one.endsAt ?? Number.POSITIVE_INFINITY)

function refuseEmptySpan({ startsAt, endsAt }: Span) {
  if (endsAt === null || endsAt > startsAt) return
  throw new Incomplete([
    {
      path: 'endsAt',
      message: {
        vi: 'Giờ rút xuống phải sau giờ lên và sau lúc này.',
        en: 'A story is taken off after it is put up, and after now.',
      },
    },
  ])
}

function refuseUnpublished(tx: Tx, articleId: number, now: number) {
  const out = tx
    .select({ publishedAt: publications.publishedAt })
    .from(publications)
    .where(eq(publications.articleId, articleId))
    .get()
  if (!out || out.publishedAt > now)
    throw new NotFound({ vi: 'Tin này không đang đăng.', en: 'This story is not out.' })
}

function refusePinned(placed: readonly PlacementRow[], slot: FrontSlot, span: Span) {
  const pinned = placed.find((each) => each.slot === slot && each.pinned && overlap(each, span))
  if (pinned) throw new Refusal(pinnedWords(pinned))
}

const pinnedWords = ({ endsAt }: PlacementRow) =>
  `Ô này đang ghim${endsAt === null ? '' : ` tới ${clock(endsAt)}, ${dateOnly(endsAt)}`}: bỏ ghim hoặc rút tin ấy trước.`

/** Makes a place free: who stands there moves to the next one that is not pinned, and pushes on. */
function pushDown(tx: Tx, placed: readonly PlacementRow[], slot: FrontSlot, now: number) {
  const [standing] = inForce(placed, slot, now)
  if (!standing) return
  const next = row
    .slice(row.indexOf(slot as (typeof row)[number]) + 1)
    .find((each) => !inForce(placed, each, now)[0]?.pinned)
  if (next === undefined || slot === 'picture-story') return remove(tx, standing.id)
  pushDown(tx, placed, next, now)
  putInto(tx, standing.id, next, now)
}

/** Who comes into a place came last, and so holds it. */
const putInto = (tx: Tx, id: number, slot: FrontSlot, now: number) => {
  tx.update(placements).set({ slot, startsAt: now }).where(eq(placements.id, id)).run()
}

const remove = (tx: Tx, id: number) => {
  tx.delete(placements).where(eq(placements.id, id)).run()
}
