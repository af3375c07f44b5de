import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { errorReports } from '#db/schema/readers'
import { auditLog } from '#db/schema/records'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { publishArticle } from './articles/publish.ts'
import { withdrawArticle } from './articles/withdraw.ts'
import { draftArticle } from './articles/write.ts'
import { longestReport, reportError, settleReport } from './error-reports.ts'
import { countNewReports, readReportQueue } from './report-queue.ts'

let db: Db
let cast: Cast
let farm: number
let school: number

beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
  const publish = (sectionId: number) => {
    const { articleId } = draftArticle(system, db, readyStory(sectionId))
    publishArticle(system, db, { articleId })
    return articleId
  }
  farm = publish(cast.sections.farming)
  school = publish(cast.sections.schools)
})

const rows = () => db.select().from(errorReports).all()
const queue = (actor = cast.thu, state: 'new' | 'done' | 'dismissed' = 'new') =>
  readReportQueue(actor, db, { state, before: null })

describe('what a reader reports', () => {
  test('is kept with its words, in one line and composed, and nothing about the reader', () => {
    reportError(db, {
      articleId: farm,
      quote: '  bề rộng\n3,5 m ',
      suggestion: 'Đúng là 2,5 m'.normalize('NFD'),
    })
    expect(rows()).toMatchObject([
      { articleId: farm, quote: 'bề rộng 3,5 m', suggestion: 'Đúng là 2,5 m', state: 'new' },
    ])
    expect(Object.keys(rows()[0] ?? {}).sort()).toEqual(
      [
        'id',
        'articleId',
        'quote',
        'suggestion',
        'state',
        'settledBy',
        'settledAt',
        'createdAt',
      ].sort(),
    )
  })

  test('needs a proposal, of 250 characters at most', () => {
    const asked = { articleId: farm, quote: 'một' }
    expect(() => reportError(db, { ...asked, suggestion: ' \n ' })).toThrow('nên sửa thế nào')
    const long = 'ă'.repeat(longestReport)
    expect(() => reportError(db, { ...asked, suggestion: `${long}ă` })).toThrow()
    expect(() => reportError(db, { articleId: farm, quote: `${long}ă`, suggestion: 'x' })).toThrow()
    reportError(db, { ...asked, suggestion: long.normalize('NFD') })
    expect(rows()).toHaveLength(1)
  })

  test('is about a story that is out', () => {
    withdrawArticle(cast.son, db, { articleId: school, reason: 'Sai nguồn' })
    const { articleId } = draftArticle(cast.lan, db, readyStory(cast.sections.economy))
    for (const id of [school, articleId, 99_999]) {
      expect(() => reportError(db, { articleId: id, suggestion: 'x' })).toThrow('không đang đăng')
    }
  })

  test('is kept once when said twice, and no more than sixty wait about one story', () => {
    for (const _ of [1, 2, 3]) reportError(db, { articleId: farm, suggestion: 'Thiếu dấu hỏi' })
    expect(rows()).toHaveLength(1)
    for (let number = 1; number < 60; number++) {
      reportError(db, { articleId: farm, suggestion: `Chỗ ${number}` })
    }
    expect(() => reportError(db, { articleId: farm, suggestion: 'Chỗ 60' })).toThrow('chờ đọc')
    reportError(db, { articleId: school, suggestion: 'Chỗ khác' })
    const [first] = queue().reports.slice(-1)
    settleReport(cast.thu, db, { reportId: first?.id ?? 0, from: 'new', to: 'done' })
    reportError(db, { articleId: farm, suggestion: 'Chỗ 60' })
  })
})

describe('the queue of the desk', () => {
  beforeEach(() => {
    reportError(db, { articleId: farm, quote: '3,5 m - “sai”', suggestion: '2,5 m' })
    reportError(db, { articleId: school, suggestion: '<script>alert(1)</script>' })
  })

  test('shows an editor what is about their sections, and managing editors all', () => {
    expect(queue().reports.map(({ articleId }) => articleId)).toEqual([school, farm])
    expect(queue(cast.ha).reports.map(({ articleId }) => articleId)).toEqual([farm])
    expect(queue(cast.ha).counts).toEqual({ new: 1, done: 0, dismissed: 0 })
    expect(
      [cast.thu, cast.ha, cast.lan, cast.quang].map((who) => countNewReports(who, db)),
    ).toEqual([2, 1, 0, 0])
    for (const stranger of [cast.lan, cast.quang]) {
      expect(() => queue(stranger)).toThrow('Không có trang này')
    }
  })

  test('leads to the words on the site while the story is out', () => {
    const [, about] = queue().reports
    expect(about?.place).toMatch(
      /^\/kinh-te\/[a-z0-9-]+-\d+\.html#:~:text=3%2C5%20m%20%2D%20%E2%80%9Csai%E2%80%9D$/,
    )
    withdrawArticle(cast.son, db, { articleId: school, reason: 'Sai nguồn' })
    expect(queue().reports[0]?.place).toBeNull()
  })

  test('goes on from page to page without a gap', () => {
    for (let number = 0; number < 50; number++) {
      reportError(db, { articleId: farm, suggestion: `Chỗ ${number}` })
    }
    const first = queue()
    const second = readReportQueue(cast.thu, db, { state: 'new', before: first.next })
    expect([first.reports.length, second.reports.length, second.next]).toEqual([40, 12, null])
    const ids = [...first.reports, ...second.reports].map(({ id }) => id)
    expect(new Set(ids).size).toBe(52)
    expect(first.counts.new).toBe(52)
  })

  test('a report is settled once, written down, and can be taken up again', () => {
    const [, about] = queue().reports
    const reportId = about?.id ?? 0
    settleReport(cast.ha, db, { reportId, from: 'new', to: 'done' })
    expect(queue(cast.ha, 'done').reports[0]).toMatchObject({ id: reportId, settledBy: 'Hà' })
    expect(() => settleReport(cast.thu, db, { reportId, from: 'new', to: 'dismissed' })).toThrow(
      'Người khác vừa xử lý',
    )
    settleReport(cast.thu, db, { reportId, from: 'done', to: 'new' })
    expect(queue().counts).toEqual({ new: 2, done: 0, dismissed: 0 })
    const actions = db.select().from(auditLog).all()
    expect(actions.slice(-2).map(({ action }) => action)).toEqual(['report.done', 'report.reopen'])
  })

  test('is no business of reporters and of other sections', () => {
    const [aboutSchool, aboutFarm] = queue().reports
    const settle = (who: typeof cast.ha, reportId = 0) =>
      settleReport(who, db, { reportId, from: 'new', to: 'done' })
    expect(() => settle(cast.ha, aboutSchool?.id)).toThrow('Không có bài này')
    expect(() => settle(cast.quang, aboutFarm?.id)).toThrow('Không có bài này')
    expect(() => settle(cast.thu, 999)).toThrow('Không có lời báo này')
    const { articleId } = draftArticle(cast.lan, db, readyStory(cast.sections.schools))
    publishArticle(system, db, { articleId })
    reportError(db, { articleId, suggestion: 'Của Lan' })
    expect(() => settle(cast.lan, queue().reports[0]?.id)).toThrow('không có quyền')
  })
})
