import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { mostReadIds } from '#db/queries/views'
import { dailyViews, hourlyViews } from '#db/schema/readers'
import { contentChanges } from '#db/schema/records'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { publishArticle } from './articles/publish.ts'
import { withdrawArticle } from './articles/withdraw.ts'
import { draftArticle } from './articles/write.ts'
import { rankMostRead, writeViews } from './most-read.ts'
import { hourLength } from './reading-counter.ts'

const now = Date.parse('2026-11-28T10:20:00+07:00')
const hour = Math.floor(now / hourLength)
let db: Db
let cast: Cast
let farm: number
let school: number
let old: number

beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
  const publish = (sectionId: number, daysAgo: number) => {
    const { articleId } = draftArticle(system, db, readyStory(sectionId))
    const firstPublishedAt = now - daysAgo * 24 * hourLength
    publishArticle(system, db, { articleId, firstPublishedAt })
    return articleId
  }
  old = publish(cast.sections.economy, 9)
  farm = publish(cast.sections.farming, 0.2)
  school = publish(cast.sections.schools, 0.1)
})

const listOf = (period: 'day' | 'week', sectionId = 0) =>
  mostReadIds(db, sectionId, [period]).map(({ articleId }) => articleId)
const rankAll = () => [rankMostRead(db, 'day', now), rankMostRead(db, 'week', now)]
const views = (articleId: number, number: number, hoursAgo = 0) => ({
  ...{ hour: hour - hoursAgo, articleId },
  views: number,
})

describe('counts of openings', () => {
  test('add up by hour and by day of the paper', () => {
    writeViews(db, [views(farm, 2), views(farm, 1, 1), views(school, 4)])
    writeViews(db, [views(farm, 5), views(farm, 7, 11)])
    expect(db.select().from(hourlyViews).all()).toEqual([
      views(farm, 7, 11),
      views(farm, 1, 1),
      views(farm, 7),
      views(school, 4),
    ])
    // Eleven hours ago it was yesterday still.
    expect(db.select().from(dailyViews).all()).toEqual([
      { day: '2026-11-27', articleId: farm, views: 7 },
      { day: '2026-11-28', articleId: farm, views: 8 },
      { day: '2026-11-28', articleId: school, views: 4 },
    ])
  })

  test('leave out stories that readers cannot see, and those that never were', () => {
    const { articleId } = draftArticle(system, db, readyStory(cast.sections.economy))
    writeViews(db, [views(articleId, 3), views(99_999, 3), views(farm, 1)])
    expect(db.select().from(hourlyViews).all()).toEqual([views(farm, 1)])
  })
})

describe('what was read most', () => {
  test('is listed for a day and a week, of the whole paper and of each top section', () => {
    writeViews(db, [views(farm, 3), views(school, 2), views(old, 9, 30), views(farm, 50, 24 * 9)])
    expect(rankAll()).toEqual([true, true])
    expect(listOf('day')).toEqual([farm, school])
    expect(listOf('week')).toEqual([old, farm, school])
    expect(listOf('week', cast.sections.economy)).toEqual([old, farm])
    expect(listOf('week', cast.sections.schools)).toEqual([school])
  })

  test('puts the newer of two first that were read as often', () => {
    writeViews(db, [views(farm, 2), views(school, 2)])
    rankAll()
    expect(listOf('day')).toEqual([school, farm])
  })

  test('tells its pages only when it has changed, and that they have aged', () => {
    writeViews(db, [views(farm, 3)])
    rankAll()
    const told = () =>
      db
        .select()
        .from(contentChanges)
        .all()
        .filter(({ key }) => key === 'rail:most-read')
    expect(told()).toMatchObject([{ strength: 'aged' }, { strength: 'aged' }])
    writeViews(db, [views(farm, 3)])
    expect(rankMostRead(db, 'day', now)).toBe(false)
    writeViews(db, [views(school, 7)])
    expect(rankMostRead(db, 'day', now)).toBe(true)
    expect(told()).toHaveLength(3)
  })

  test('loses a story that is taken back at once', () => {
    writeViews(db, [views(farm, 3), views(school, 2)])
    rankAll()
    withdrawArticle(cast.son, db, { articleId: farm, reason: 'Sai nguồn' })
    expect(listOf('day')).toEqual([school])
  })

  test('forgets hours that no list needs and keeps the days', () => {
    writeViews(db, [views(farm, 3), views(farm, 4, 60)])
    rankAll()
    expect(db.select().from(hourlyViews).all()).toEqual([views(farm, 3)])
    expect(db.select().from(dailyViews).all()).toHaveLength(2)
  })
})
