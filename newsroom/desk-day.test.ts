import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'
import type { Person } from './actor.ts'
import { publishArticle } from './articles/publish.ts'
import { approveArticle, returnArticle, submitArticle } from './articles/review.ts'
import { scheduleArticle } from './articles/schedule.ts'
import { draftArticle } from './articles/write.ts'
import { readDeskDay } from './desk-day.ts'
import { readDeskNews } from './desk-news.ts'
import { localDay, parseLocal } from './text/dates.ts'

let db: Db
let cast: Cast
/** Noon of today where the paper is. */
const noon = (parseLocal(localDay(Date.now())) ?? 0) + 12 * 3_600_000

beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const write = (person: Person, headline: string) =>
  draftArticle(person, db, readyStory(cast.sections.economy, { headline })).articleId

function promised(headline: string, at: number): number {
  const articleId = write(cast.lan, headline)
  approveArticle(cast.son, db, { articleId })
  scheduleArticle(cast.son, db, { articleId, at: Date.now() + 60_000 })
  db.run(sql`UPDATE articles SET scheduled_at = ${at} WHERE id = ${articleId}`)
  return articleId
}

test('one’s own work stands with what was returned first, and why', () => {
  write(cast.lan, 'Bản nháp')
  const articleId = write(cast.lan, 'Bị trả lại')
  submitArticle(cast.lan, db, { articleId })
  returnArticle(cast.thu, db, { articleId, reason: 'Thêm nguồn.' })
  write(cast.lan, 'Bản nháp sau')
  const { mine } = readDeskDay(cast.lan, db, Date.now())
  expect(mine[0]).toMatchObject({ headline: 'Bị trả lại', returned: { reason: 'Thêm nguồn.' } })
  expect(mine).toHaveLength(3)
  expect(readDeskDay(cast.minh, db, Date.now()).mine).toEqual([])
})

test('what was submitted waits for those who may approve it', () => {
  submitArticle(cast.lan, db, { articleId: write(cast.lan, 'Chờ duyệt') })
  const waiting = (person: Person) => readDeskDay(person, db, Date.now()).queue.length
  expect([cast.ha, cast.thu, cast.son].map(waiting)).toEqual([1, 1, 1])
  expect([cast.lan, cast.khanh, cast.quang].map(waiting)).toEqual([0, 0, 0])
  expect(readDeskNews(cast.ha, db).awaiting).toBe(1)
  expect(readDeskNews(cast.khanh, db).awaiting).toBe(0)
})

test('the plan of the day says what went out, what is late and what is coming', () => {
  const out = write(cast.lan, 'Đã đăng')
  publishArticle(cast.son, db, { articleId: out })
  db.run(sql`UPDATE articles SET first_published_at = ${noon - 3_600_000} WHERE id = ${out}`)
  promised('Trễ', noon - 120_000)
  promised('Sắp đăng', noon + 3_600_000)
  promised('Ngày mai', noon + 86_400_000)
  const { plan } = readDeskDay(cast.son, db, noon)
  expect(plan.map(({ story, when }) => [story.headline, when])).toEqual([
    ['Đã đăng', 'past'],
    ['Trễ', 'late'],
    ['Sắp đăng', 'coming'],
  ])
})

test('everybody hears that a story is late, and its headline only who may see it', () => {
  const now = Date.now()
  promised('Cấm đường qua đèo', now - 120_000)
  expect(readDeskNews(cast.lan, db, now).late[0]?.headline).toBe('Cấm đường qua đèo')
  expect(readDeskNews(cast.minh, db, now).late).toMatchObject([{ headline: null }])
  expect(readDeskNews(cast.quang, db, now).late).toMatchObject([{ headline: null }])
})
