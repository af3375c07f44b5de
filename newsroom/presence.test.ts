import { beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '#db/connection'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import type { Person } from './actor.ts'
import { draftArticle } from './articles/write.ts'
import { attend } from './presence.ts'
import { NotFound } from './refusals.ts'

let db: Db
let cast: Cast
let articleId: number

beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
  articleId = draftArticle(cast.lan, db, { sectionId: cast.sections.economy }).articleId
})

const sign = (person: Person, changes: Partial<Parameters<typeof attend>[2]> = {}) =>
  attend(person, db, {
    articleId,
    tab: `tab-of-${person.name}`,
    editing: false,
    wasEditing: false,
    ...changes,
  })

test('two people in one story see each other, and who writes', () => {
  expect(sign(cast.lan, { editing: true }).others).toEqual([])
  expect(sign(cast.ha).others).toEqual([{ userId: cast.lan.userId, name: 'Lan', editing: true }])
  expect(sign(cast.lan).others).toEqual([{ userId: cast.ha.userId, name: 'Hà', editing: false }])
})

test('several tabs of one person are one, and one’s own are nobody else', () => {
  sign(cast.lan, { tab: 'tab-one-1', editing: true })
  expect(sign(cast.lan, { tab: 'tab-two-2' }).others).toEqual([])
  expect(sign(cast.ha).others).toHaveLength(1)
})

test('taking over is told to who was writing, once', () => {
  sign(cast.lan, { editing: true })
  sign(cast.ha, { takeOver: true })
  const told = sign(cast.lan, { wasEditing: true })
  expect(told.takenOverBy).toBe('Hà')
  expect(sign(cast.lan).takenOverBy).toBeNull()
})

test('who leaves or falls silent is not shown as present', () => {
  sign(cast.ha)
  sign(cast.ha, { leaving: true })
  expect(sign(cast.lan).others).toEqual([])
  vi.useFakeTimers({ now: Date.now() })
  sign(cast.ha)
  vi.advanceTimersByTime(60_000)
  expect(sign(cast.lan).others).toEqual([])
  vi.useRealTimers()
})

test('a story that one may not see has nobody in it for one either', () => {
  expect(() => sign(cast.minh)).toThrow(NotFound)
  expect(() => sign(cast.quang)).toThrow(NotFound)
})
