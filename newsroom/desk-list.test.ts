import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import type { Actor } from '#newsroom/actor'
import { publishArticle } from '#newsroom/articles/publish'
import {
  approveArticle,
  returnArticle,
  submitArticle,
  trashArticle,
} from '#newsroom/articles/review'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { countAwaiting, countViews, type ListQuestion, listStories } from '#newsroom/desk-list'
import { may } from '#newsroom/permissions'
import { indexSaved } from '#newsroom/search/indexing'
import { emptyStory } from '#newsroom/story'
import { versionOf } from '#test/articles'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const write = (actor: Actor, headline: string, sectionId: number | null) =>
  draftArticle(actor, db, readyStory(sectionId ?? 0, { headline, sectionId })).articleId
const ask = (actor: Actor, question: Partial<ListQuestion> = {}) =>
  listStories(actor, db, { view: 'all', ...question }, Date.now())
const headlines = (actor: Actor, question: Partial<ListQuestion> = {}) =>
  ask(actor, question).rows.map(({ headline }) => headline)

test('everybody is listed exactly what they may view', () => {
  const people = [cast.lan, cast.minh, cast.ha, cast.khanh, cast.thu, cast.son, cast.quang]
  const { economy, farming, schools } = cast.sections
  const writers = [cast.lan, cast.minh, cast.ha, cast.son]
  const stories = writers.flatMap((by) =>
    [economy, farming, schools, null].map((sectionId, place) => ({
      id: write(by, `Tin ${place} của ${by.name}`, sectionId),
      subject: {
        createdBy: by.userId,
        topSectionId: sectionId === farming ? economy : sectionId,
      },
    })),
  )
  for (const { id } of stories) indexSaved(db, id)
  for (const person of people) {
    const seen = stories.filter(({ subject }) => may(person, 'article.view', subject))
    const listed = ask(person).rows.map(({ id }) => id)
    expect(listed.toSorted(), person.name).toEqual(seen.map(({ id }) => id).toSorted())
    const found = ask(person, { find: 'tin' }).rows.map(({ id }) => id)
    expect(found.toSorted(), person.name).toEqual(seen.map(({ id }) => id).toSorted())
  }
  expect(ask(cast.quang).rows).toEqual([])
})

test('the queue holds what waits for this person, and not one’s own where two people are asked for', () => {
  const { economy, schools } = cast.sections
  for (const [by, headline, sectionId] of [
    [cast.lan, 'Chè', economy],
    [cast.lan, 'Trường', schools],
    [cast.khanh, 'Lớp của Khánh', schools],
    [cast.ha, 'Chè của Hà', economy],
  ] as const) {
    submitArticle(by, db, { articleId: write(by, headline, sectionId) })
  }
  expect(headlines(cast.ha, { view: 'queue' }).toSorted()).toEqual(['Chè', 'Chè của Hà'])
  expect(headlines(cast.khanh, { view: 'queue' })).toEqual(['Trường'])
  expect(countAwaiting(cast.thu, db)).toBe(4)
  expect(countAwaiting(cast.lan, db)).toBe(0)
  expect(countViews(cast.lan, db, Date.now())).not.toHaveProperty('queue')
  expect(countViews(cast.quang, db, Date.now())).toEqual({})
})

test('a story that was sent back says why, until it is handed in again', () => {
  const articleId = write(cast.lan, 'Chợ phiên', cast.sections.economy)
  submitArticle(cast.lan, db, { articleId })
  returnArticle(cast.ha, db, { articleId, reason: 'Thiếu nguồn số liệu' })
  const [row] = ask(cast.lan).rows
  expect(row?.returned).toEqual({ reason: 'Thiếu nguồn số liệu', by: 'Hà' })
  submitArticle(cast.lan, db, { articleId })
  expect(ask(cast.lan).rows[0]?.returned).toBeNull()
})

test('a change that is not out is marked, and has a view of its own', () => {
  const articleId = write(cast.thu, 'Giá cà phê', cast.sections.economy)
  write(cast.thu, 'Tin khác', cast.sections.economy)
  publishArticle(cast.thu, db, { articleId })
  expect(headlines(cast.thu, { view: 'amended' })).toEqual([])
  saveArticle(cast.thu, db, {
    articleId,
    fromVersion: versionOf(db, articleId),
    content: {
      ...emptyStory(),
      ...readyStory(cast.sections.economy, { headline: 'Giá cà phê tăng' }),
    },
  })
  expect(headlines(cast.thu, { view: 'amended' })).toEqual(['Giá cà phê tăng'])
  expect(headlines(cast.thu, { view: 'out' })).toEqual(['Giá cà phê tăng'])
})

test('words find stories with marks, without, and in the trash only there', () => {
  const water = write(cast.thu, 'Nước về bản Khe Sương', cast.sections.economy)
  const news = write(cast.thu, 'Đổi mới ở Nà Luông', cast.sections.schools)
  const ask = (find: string) => headlines(cast.thu, { find })[0]
  for (const id of [water, news]) indexSaved(db, id)
  expect(ask('khe suong')).toBe('Nước về bản Khe Sương')
  expect(ask('doi moi')).toBe('Đổi mới ở Nà Luông')
  expect(ask('ĐỔI')).toBe('Đổi mới ở Nà Luông')
  expect(ask('ddooir moiws')).toBe('Đổi mới ở Nà Luông')
  expect(ask('qwrtp')).toBeUndefined()
  trashArticle(cast.thu, db, { articleId: news })
  indexSaved(db, news)
  expect(headlines(cast.thu, { find: 'doi moi' })).not.toContain('Đổi mới ở Nà Luông')
  expect(headlines(cast.thu, { view: 'trash', find: 'doi moi' })).toEqual(['Đổi mới ở Nà Luông'])
})

test('what was found is walked page by page, there and back', () => {
  for (let number = 1; number <= 50; number++) {
    indexSaved(db, write(cast.thu, `Chợ phiên thứ ${number}`, cast.sections.economy))
  }
  const page = (question: Partial<ListQuestion>) =>
    ask(cast.thu, { find: 'chợ phiên', ...question })
  const first = page({})
  expect(first.found).toMatchObject({ total: 50, isMore: false, readAs: null })
  expect(first.previous).toBeNull()
  const second = page({ after: first.next ?? undefined })
  expect(second.rows).toHaveLength(10)
  expect(second.next).toBeNull()
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(50)
  const again = page({ before: second.previous ?? undefined })
  expect(again.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
})

test('filters narrow what is seen and never widen it', () => {
  const { economy, farming, schools } = cast.sections
  write(cast.lan, 'Kinh tế', economy)
  write(cast.lan, 'Nông nghiệp', farming)
  write(cast.ha, 'Trường của Hà', schools)
  write(cast.minh, 'Trường của Minh', schools)
  expect(headlines(cast.ha, { sectionId: schools })).toEqual(['Trường của Hà'])
  expect(headlines(cast.ha, { sectionId: economy }).toSorted()).toEqual(['Kinh tế', 'Nông nghiệp'])
  expect(headlines(cast.ha, { mine: true })).toEqual(['Trường của Hà'])
  expect(headlines(cast.thu, { sectionId: farming })).toEqual(['Nông nghiệp'])
  expect(headlines(cast.thu, { states: ['published'] })).toEqual([])
  expect(headlines(cast.thu, { view: 'out', states: ['draft'] })).toEqual([])
  expect(headlines(cast.thu, { to: Date.now() - 60_000 })).toEqual([])
})

test('pages follow one another without a gap, there and back', () => {
  const ids = Array.from({ length: 95 }, (_, place) => write(cast.thu, `Tin ${place}`, null))
  const pages: number[][] = []
  let question: Partial<ListQuestion> = {}
  for (;;) {
    const { rows, next } = ask(cast.thu, question)
    pages.push(rows.map(({ id }) => id))
    if (!next) break
    question = { after: next }
  }
  expect(pages.map((page) => page.length)).toEqual([40, 40, 15])
  expect(pages.flat()).toEqual(ids.toReversed())
  const { previous } = ask(cast.thu, question)
  expect(previous).not.toBeNull()
  if (!previous) return
  const back = ask(cast.thu, { before: previous })
  expect(back.rows.map(({ id }) => id)).toEqual(pages[1])
  expect(back.previous).not.toBeNull()
  expect(headlines(cast.thu, { sort: 'oldest' })[0]).toBe('Tin 0')
})

test('approving takes a story off the queue', () => {
  const articleId = write(cast.lan, 'Chè', cast.sections.economy)
  submitArticle(cast.lan, db, { articleId })
  expect(countAwaiting(cast.ha, db)).toBe(1)
  approveArticle(cast.ha, db, { articleId })
  expect(countAwaiting(cast.ha, db)).toBe(0)
})
