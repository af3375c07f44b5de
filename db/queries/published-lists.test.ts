import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, type Db } from '#db/connection'
import { testDatabase } from '#test/database'
import { fullPaper } from '#test/full-paper'
import { plansOf } from '#test/queries'
import { countCorrections } from './archive.ts'
import { frontCandidates } from './front.ts'
import { countUpTo, type ListPlace, newestIds } from './published-lists.ts'

const now = Date.UTC(2026, 10, 23, 7)
let db: Db
let paper: ReturnType<typeof fullPaper>

beforeAll(() => {
  db = testDatabase()
  paper = fullPaper(db, { stories: 40, now })
})
afterAll(() => closeDatabase(db))

const span = { offset: 0, limit: 5 }

describe('newest ids', () => {
  test('are in order of time, and none is of the future', () => {
    expect(newestIds(db, { kind: 'latest' }, now, span)).toEqual(paper.articleIds.slice(0, 5))
    const earlier = now - 10.5 * 3_600_000
    expect(newestIds(db, { kind: 'latest' }, earlier, span)).toEqual(paper.articleIds.slice(10, 15))
    for (const kind of ['tag', 'author'] as const) {
      const ids = newestIds(db, { kind, id: 1 }, earlier, span)
      expect(ids).toEqual(paper.articleIds.slice(10, 15))
    }
  })

  const places: [ListPlace, string][] = [
    [{ kind: 'latest' }, 'publications_published'],
    [{ kind: 'stretch', from: now - 86_400_000, to: now }, 'publications_published'],
    [{ kind: 'section', id: 1 }, 'publications_top_section'],
    [{ kind: 'subsection', id: 1 }, 'publications_section'],
    [{ kind: 'topic', id: 1 }, 'publications_topic'],
    [{ kind: 'tag', id: 1 }, 'publication_tags_tag'],
    [{ kind: 'author', id: 1 }, 'publication_bylines_author'],
  ]

  test.each(places)('of %j are one scan of an index, without sorting', (place, index) => {
    const plans = plansOf(db, () => {
      newestIds(db, place, now, span)
      countUpTo(db, place, now, 100)
    })
    expect(plans.filter((plan) => plan.includes(`COVERING INDEX ${index} `))).toHaveLength(2)
    expect(plans.filter((plan) => plan.includes('TEMP B-TREE'))).toEqual([])
  })
})

test('counting stops at the ceiling', () => {
  expect(countUpTo(db, { kind: 'latest' }, now, 1000)).toBe(40)
  expect(countUpTo(db, { kind: 'latest' }, now, 7)).toBe(7)
  expect(countUpTo(db, { kind: 'author', id: 1 }, now, 1000)).toBe(40)
})

describe('front candidates', () => {
  test('are the newest of every place, each once, with their pictures', () => {
    const rows = frontCandidates(db, now)
    expect(new Set(rows.map(({ articleId }) => articleId)).size).toBe(rows.length)
    expect(rows).toHaveLength(40)
    const gallery = rows.find(({ articleId }) => articleId === paper.articleIds[31])
    expect(gallery).toMatchObject({ pictureCount: 5, pictureWidth: 1600 })
    expect(frontCandidates(db, now - 1000 * 3_600_000)).toEqual([])
  })

  test('are found without reading all publications', () => {
    const plans = plansOf(db, () => frontCandidates(db, now))
    const scans = plans.filter((plan) => /^SCAN (p|publications|r|a)\b/.test(plan))
    expect(scans).toEqual([])
  })
})

test('corrections are counted without going through every story', () => {
  const plans = plansOf(db, () => countCorrections(db, now, 100))
  expect(plans.find((plan) => /corrections/.test(plan))).toMatch(/^SCAN corrections/)
  expect(plans.find((plan) => /publications/.test(plan))).toMatch(/^SEARCH publications/)
})
