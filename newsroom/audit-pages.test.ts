import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { write } from '#db/write'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { plansOf } from '#test/queries'
import { record } from './audit.ts'
import { checkAuditChain, readAuditPage } from './audit-pages.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const done = (actor: Cast['thu'], action: string, subjectId = 1) =>
  write(db, (tx) =>
    record(tx, actor, { action, subjectType: action.split('.')[0] ?? '', subjectId }),
  )
const read = (question: Parameters<typeof readAuditPage>[2] = {}) =>
  readAuditPage(cast.quang, db, question)

test('the log is read newest first, there and back, and by person, deed and subject', () => {
  for (let times = 0; times < 60; times++) done(cast.thu, 'tag.rename', times)
  done(cast.son, 'asset.edit', 7)
  const first = read()
  const second = read({ after: first.next ?? 0 })
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(ids).toEqual(Array.from({ length: 61 }, (_, place) => 61 - place))
  expect(read({ before: second.previous ?? 0 }).rows).toEqual(first.rows)
  expect([first.previous, second.next]).toEqual([null, null])
  expect(read({ userId: cast.son.userId }).rows).toHaveLength(1)
  expect(read({ action: 'asset.edit' }).rows).toHaveLength(1)
  expect(read({ subjectType: 'tag', subjectId: 3 }).rows).toHaveLength(1)
  expect(first.actions).toEqual(['asset.edit', 'tag.rename'])
})

test('every question is read along an index', () => {
  done(cast.thu, 'tag.rename')
  const questions = [
    {},
    { userId: 1 },
    { action: 'tag.rename' },
    { subjectType: 'tag', subjectId: 1 },
  ]
  for (const question of questions) {
    const plans = plansOf(db, () => read({ ...question, after: 9 }))
    const sorted = plans.filter((plan) => /TEMP B-TREE/.test(plan))
    expect(sorted.length, JSON.stringify(question)).toBeLessThanOrEqual(1)
    expect(plans.filter((plan) => /^SCAN audit_log$/.test(plan))).toEqual([])
  }
})

test('a row that somebody changed stands out, and so does the walk over the whole', () => {
  for (let times = 0; times < 3; times++) done(cast.thu, 'tag.rename', times)
  expect(checkAuditChain(cast.son, db)).toBeNull()
  db.$client.exec('DROP TRIGGER audit_log_unchanged')
  db.$client.exec(`UPDATE audit_log SET actor = 'Ai đó' WHERE id = 2`)
  expect(read().rows.map(({ id, follows }) => [id, follows])).toEqual([
    [3, true],
    [2, false],
    [1, true],
  ])
  expect(checkAuditChain(cast.son, db)).toBe(2)
})

test('who may not read the log is not told that there is one', () => {
  expect(() => readAuditPage(cast.thu, db, {})).toThrow('Không có trang này.')
  expect(() => checkAuditChain(cast.thu, db)).toThrow('không có quyền')
})
