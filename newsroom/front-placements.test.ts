import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Db } from '#db/connection'
import { unendedPlacements } from '#db/queries/front'
import { allSections } from '#db/queries/published'
import { contentChanges } from '#db/schema/records'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { publishArticle } from './articles/publish.ts'
import { withdrawArticle } from './articles/withdraw.ts'
import { draftArticle } from './articles/write.ts'
import { readFrontBoard } from './front-board.ts'
import { frontNow } from './front-now.ts'
import { type FrontSlot, frontSlots, inForce } from './front-page.ts'
import {
  changePlacement,
  clearPlacement,
  movePlacement,
  placeOnFront,
  slotVersion,
} from './front-placements.ts'
import { Refusal } from './refusals.ts'

const hour = 3_600_000
let db: Db
let cast: Cast
let stories: number[]
let now: number

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  now = Date.UTC(2026, 10, 28, 3)
  vi.setSystemTime(now)
  db = testDatabase()
  cast = castOf(db)
  stories = Array.from({ length: 9 }, (_, at) => {
    const { articleId } = draftArticle(system, db, readyStory(cast.sections.economy))
    publishArticle(system, db, { articleId, firstPublishedAt: now - (at + 1) * hour })
    return articleId
  })
  return () => vi.useRealTimers()
})

const pass = (milliseconds: number) => {
  now += milliseconds
  vi.setSystemTime(now)
}
const placed = () => unendedPlacements(db, now)
const seenOf = (slot: FrontSlot) => slotVersion(placed(), slot)
const story = (at: number) => stories[at] ?? 0
type Times = { startsAt?: number; endsAt?: number; pinned?: boolean }
const place = (slot: FrontSlot, at: number, more: Times = {}) =>
  placeOnFront(cast.thu, db, { slot, seen: seenOf(slot), articleId: story(at), ...more })
    .placementId

/** Which of the nine stories stands in each slot by hand: `lead 3`. */
const standing = () =>
  readFrontBoard(cast.thu, db, now).flatMap(({ slot, placed: by }) =>
    by ? [`${slot} ${stories.indexOf(by.articleId)}`] : [],
  )

describe('a story put into a place', () => {
  test('stands there, pushes the others down, and the last falls off', () => {
    for (const at of [0, 1, 2, 3]) {
      place('lead', at)
      pass(1000)
    }
    expect(standing()).toEqual(['lead 3', 'second-1 2', 'second-2 1', 'second-3 0'])
    place('lead', 4)
    expect(standing()).toEqual(['lead 4', 'second-1 3', 'second-2 2', 'second-3 1'])
    expect(placed()).toHaveLength(4)
    const keys = db.select().from(contentChanges).all()
    expect(keys.at(-1)).toMatchObject({ key: 'front', strength: 'changed' })
  })

  test('pushes no further than the first place that is free, and around a pinned one', () => {
    place('second-1', 0, { pinned: true })
    place('lead', 1)
    pass(1000)
    place('lead', 2)
    expect(standing()).toEqual(['lead 2', 'second-1 0', 'second-2 1'])
  })

  test('never takes a place that is pinned for some of its time', () => {
    place('lead', 0, { pinned: true, endsAt: now + 6 * hour })
    expect(() => place('lead', 1)).toThrow(/^Ô này đang ghim tới 16:00, 28\/11\/2026/)
    expect(() => place('lead', 1, { startsAt: now + 5 * hour })).toThrow(/đang ghim/)
    place('lead', 1, { startsAt: now + 6 * hour })
    pass(6 * hour)
    expect(standing()).toEqual(['lead 1'])
  })

  test('leaves the place where it stood', () => {
    place('second-2', 5)
    place('lead', 5)
    expect(standing()).toEqual(['lead 5'])
    expect(placed()).toHaveLength(1)
  })

  test('for later waits for its time, and gives the place back', () => {
    place('lead', 0)
    place('lead', 1, { startsAt: now + hour, endsAt: now + 2 * hour })
    const [lead] = readFrontBoard(cast.thu, db, now)
    expect(lead?.coming.map(({ articleId }) => articleId)).toEqual([story(1)])
    expect(standing()).toEqual(['lead 0'])
    pass(hour)
    expect(standing()).toEqual(['lead 1'])
    expect(frontNow(db, now, allSections(db)).page.until).toBe(now + hour)
    pass(hour)
    expect(standing()).toEqual(['lead 0'])
  })

  test('is refused when it is not out, or its time is over before it begins', () => {
    const { articleId } = draftArticle(cast.lan, db, readyStory(cast.sections.economy))
    const wanted = { slot: 'lead' as const, seen: '', articleId }
    expect(() => placeOnFront(cast.thu, db, wanted)).toThrow('không đang đăng')
    expect(() => place('lead', 0, { endsAt: now })).toThrow('Giờ rút xuống')
    expect(placed()).toEqual([])
  })

  test('gives its place to the page when it is taken back', () => {
    place('lead', 0)
    withdrawArticle(cast.son, db, { articleId: story(0), reason: 'Sai nguồn' })
    const [lead] = readFrontBoard(cast.thu, db, now)
    expect(lead?.placed).toBeNull()
    expect(lead?.standing?.id).toBe(story(1))
    expect(lead?.covered.map(({ articleId }) => articleId)).toEqual([story(0)])
  })
})

describe('what stands by hand', () => {
  test('is pinned, given an end, and taken back', () => {
    const placementId = place('lead', 0)
    const change = { slot: 'lead' as const, placementId }
    pass(hour)
    changePlacement(cast.thu, db, {
      ...{ ...change, seen: seenOf('lead') },
      ...{ pinned: true, endsAt: now + hour },
    })
    expect(placed()[0]).toMatchObject({ pinned: true, endsAt: now + hour, startsAt: now - hour })
    expect(() =>
      changePlacement(cast.thu, db, { ...change, seen: seenOf('lead'), endsAt: now - 1 }),
    ).toThrow('Giờ rút xuống')
    clearPlacement(cast.thu, db, { ...change, seen: seenOf('lead') })
    expect(placed()).toEqual([])
  })

  test('changes places with its neighbour, and goes into a free place', () => {
    const placementId = place('second-1', 1)
    place('lead', 0)
    const up = { placementId, direction: 'up' } as const
    movePlacement(cast.thu, db, { ...up, slot: 'second-1', seen: seenOf('second-1') })
    expect(standing()).toEqual(['lead 1', 'second-1 0'])
    movePlacement(cast.thu, db, { ...up, slot: 'lead', seen: seenOf('lead') })
    const down = { placementId, direction: 'down' } as const
    movePlacement(cast.thu, db, { ...down, slot: 'lead', seen: seenOf('lead') })
    movePlacement(cast.thu, db, { ...down, slot: 'second-1', seen: seenOf('second-1') })
    expect(standing()).toEqual(['lead 0', 'second-2 1'])
  })

  test('moves into no pinned place', () => {
    place('lead', 0, { pinned: true })
    const placementId = place('second-1', 1)
    const up = { slot: 'second-1', placementId, direction: 'up' } as const
    expect(() => movePlacement(cast.thu, db, { ...up, seen: seenOf('second-1') })).toThrow(/ghim/)
  })
})

test('of two people at one place the second is told who was first, and nothing changes', () => {
  const seen = seenOf('lead')
  placeOnFront(cast.son, db, { slot: 'lead', seen, articleId: story(0) })
  const late = { slot: 'lead' as const, seen, articleId: story(1) }
  expect(() => placeOnFront(cast.thu, db, late)).toThrow(/^Sơn đã xếp lại ô này lúc 10:00/)
  expect(standing()).toEqual(['lead 0'])
  // At another place nobody was first.
  placeOnFront(cast.thu, db, { ...late, slot: 'second-1' })
  expect(standing()).toEqual(['lead 0', 'second-1 1'])
})

test('what ended by itself while the page stood open is nobody’s change', () => {
  place('lead', 0, { endsAt: now + hour })
  const seen = seenOf('lead')
  pass(2 * hour)
  placeOnFront(cast.thu, db, { slot: 'lead', seen, articleId: story(1) })
  expect(standing()).toEqual(['lead 1'])
})

test('is for who arranges the front page', () => {
  const input = { slot: 'lead' as const, seen: '', articleId: story(0) }
  for (const stranger of [cast.lan, cast.ha, cast.quang]) {
    expect(() => placeOnFront(stranger, db, input)).toThrow('không có quyền')
    expect(() => readFrontBoard(stranger, db)).toThrow('Không có trang này')
  }
})

const deed = fc.record({
  kind: fc.constantFrom('place', 'place', 'change', 'clear', 'move'),
  slot: fc.constantFrom(...frontSlots),
  at: fc.nat(8),
  start: fc.option(fc.integer({ min: -2, max: 4 })),
  end: fc.option(fc.integer({ min: -1, max: 6 })),
  pinned: fc.boolean(),
  direction: fc.constantFrom('up' as const, 'down' as const),
  passes: fc.integer({ min: 1, max: 2 * hour }),
})

test('whatever the desk does, no story stands twice, pins hold, and the page is whole', () => {
  const wasPinned = (slot: FrontSlot) => inForce(placed(), slot, now).find(({ pinned }) => pinned)
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 14 }), (deeds) => {
      db.$client.prepare('DELETE FROM placements').run()
      for (const { kind, slot, at, start, end, pinned, direction, passes } of deeds) {
        pass(passes)
        const before = new Map(frontSlots.map((each) => [each, wasPinned(each)?.articleId]))
        const placementId = placed().find((each) => each.slot === slot)?.id ?? 1
        const spot = { slot, seen: seenOf(slot), placementId }
        const startsAt = start === null ? null : now + start * hour
        const times = { startsAt, endsAt: end === null ? null : now + end * hour, pinned }
        const { placementId: _, ...free } = spot
        try {
          if (kind === 'place')
            placeOnFront(cast.thu, db, { ...free, articleId: story(at), ...times })
          if (kind === 'change') changePlacement(cast.thu, db, { ...spot, ...times })
          if (kind === 'clear') clearPlacement(cast.thu, db, spot)
          if (kind === 'move') movePlacement(cast.thu, db, { ...spot, direction })
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
        const standingNow = frontSlots.flatMap((each) => inForce(placed(), each, now).slice(0, 1))
        const ids = standingNow.map(({ articleId }) => articleId)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [each, articleId] of before) {
          const touched = each === slot || articleId === story(at)
          if (articleId !== undefined && !touched && kind !== 'move') {
            expect(inForce(placed(), each, now)[0]?.articleId).toBe(articleId)
          }
        }
        expect(frontNow(db, now, allSections(db)).page.lead).not.toBeNull()
      }
    }),
    { numRuns: 25, seed: 20261128 },
  )
})
