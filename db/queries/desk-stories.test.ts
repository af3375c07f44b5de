import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { countWanted, scheduledMarks, type Wanted, wantedMarks } from '#db/queries/desk-stories'
import { castOf } from '#test/cast'
import { testDatabase } from '#test/database'

const many = 100_000
const limit = 41
let db: Db
let scanned = 0

/** A hundred thousand stories, of which a seventh lies in each state. */
beforeAll(() => {
  db = testDatabase()
  const cast = castOf(db)
  const client = db.$client
  client.pragma('foreign_keys = OFF')
  client.pragma('ignore_check_constraints = ON')
  client
    .prepare(
      `INSERT INTO articles (state, headline, section_id, created_by, working_revision_id,
         published_revision_id, scheduled_at, scheduled_revision_id, created_at, updated_at)
       SELECT json_extract('["draft","submitted","approved","scheduled","published","withdrawn","trashed"]', '$[' || (n % 7) || ']'),
         'Tin số ' || n || CASE WHEN n % 2500 = 0 THEN ' về Khe Sương' ELSE ' về đồi chè' END,
         1 + n % 3, CASE WHEN n % 1000 = 0 THEN ${cast.lan.userId} ELSE ${cast.minh.userId} END,
         n, CASE WHEN n % 7 = 4 THEN n - (n % 5 = 0) END,
         CASE WHEN n % 9100 = 3 THEN n END, CASE WHEN n % 9100 = 3 THEN n END, n, n
       FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${many}) SELECT n FROM c)`,
    )
    .run()
  // From here on, every row that is looked at is counted.
  client.function('looked_at', { deterministic: false }, (id) => {
    scanned++
    return id
  })
  client.exec('CREATE TEMP VIEW articles AS SELECT * FROM main.articles WHERE looked_at(id)')
}, 120_000)

const own = [{ createdBy: 1 }]
const section = [{ sectionIds: [1, 2] }]
const all: Wanted = { shelves: [{}], states: [] }

const questions: [string, Wanted][] = [
  ['everything', all],
  ['one state', { ...all, states: ['submitted'] }],
  ['three states', { ...all, states: ['draft', 'submitted', 'approved'] }],
  ['the trash', { ...all, states: ['trashed'] }],
  ['one’s own', { ...all, shelves: own }],
  ['one’s own in a state', { shelves: own, states: ['published'] }],
  ['sections', { ...all, shelves: section }],
  ['sections in a state', { shelves: section, states: ['published'] }],
  ['one’s own and sections', { shelves: [...own, ...section], states: ['draft', 'published'] }],
  ['one’s own in a section', { ...all, shelves: [{ createdBy: 1, sectionIds: [2] }] }],
  ['a span of days', { ...all, from: 40_000, to: 50_000 }],
  ['changes that are not out', { ...all, states: ['published'], amended: true }],
  [
    'what waits',
    { shelves: section, states: ['submitted'], notOwn: { userId: 2, sectionIds: [3] } },
  ],
]

test.each(questions)('%s: a page reads a page, wherever it stands', (_, wanted) => {
  const rows = bound(wanted)
  for (const order of ['newest', 'oldest'] as const) {
    const first = counted(() => wantedMarks(db, wanted, { order, limit }), rows)
    expect(first.length).toBeGreaterThan(0)
    const after = { at: 45_000, id: 45_000 }
    counted(() => wantedMarks(db, wanted, { order, after, limit }), rows)
  }
})

test.each(questions)('%s: a count reads no further than its ceiling', (_, wanted) => {
  counted(() => countWanted(db, wanted, 100), bound(wanted) * 3)
})

test('a list in order of the time to go out reads what is promised', () => {
  expect(counted(() => scheduledMarks(db, all, limit), limit)).toHaveLength(11)
})

/** A row or two for one that is kept: of seven stories one lies in the trash, of two sections one is asked for. */
function bound({ shelves, states, amended }: Wanted): number {
  const places = shelves.reduce((sum, shelf) => sum + (shelf.sectionIds?.length ?? 1), 0)
  return 1 + limit * places * Math.max(1, states.length) * (amended ? 1 : 4)
}

function counted<Result>(read: () => Result, atMost: number): Result {
  scanned = 0
  const result = read()
  expect(scanned).toBeLessThanOrEqual(atMost)
  return result
}
