import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { revisions } from '#db/schema/articles'
import { articleRow } from '#test/articles'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'
import { beginArticle } from './articles/begin.ts'
import { publishCorrected } from './articles/correct-live.ts'
import { keepAside, nameVersion } from './articles/keep-aside.ts'
import { publishArticle } from './articles/publish.ts'
import { returnArticle, submitArticle } from './articles/review.ts'
import { draftArticle, saveArticle } from './articles/write.ts'
import { openForEditing } from './editing.ts'
import { findStories, storiesByIds } from './editor-choices.ts'
import { NotAllowed, NotFound } from './refusals.ts'
import { emptyStory } from './story.ts'

let db: Db
let cast: Cast

beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const written = (sectionId = cast.sections.economy) =>
  draftArticle(cast.lan, db, readyStory(sectionId)).articleId

test('what is offered is what the verbs would do', () => {
  const id = written()
  const offered = (person = cast.lan) => openForEditing(person, db, id).standing.steps
  expect(offered()).toMatchObject({ save: true, submit: true, publish: false, approve: false })
  expect(offered(cast.ha)).toMatchObject({ submit: true, approve: true, publish: true })
  submitArticle(cast.lan, db, { articleId: id })
  expect(offered()).toMatchObject({ save: true, submit: false })
  expect(offered(cast.ha)).toMatchObject({ approve: true, return: true })
})

test('where two people are asked for, the writer is offered nothing that the verb refuses', () => {
  const id = draftArticle(cast.khanh, db, readyStory(cast.sections.schools)).articleId
  const { standing } = openForEditing(cast.khanh, db, id)
  expect(standing).toMatchObject({ needsAnother: true, steps: { publish: false, submit: true } })
  expect(() => publishArticle(cast.khanh, db, { articleId: id })).toThrow(NotAllowed)
  expect(openForEditing(cast.thu, db, id).standing.steps.publish).toBe(true)
})

test('a returned story says who returned it and why, until it is submitted again', () => {
  const id = written()
  submitArticle(cast.lan, db, { articleId: id })
  returnArticle(cast.ha, db, { articleId: id, reason: 'Thiếu nguồn.' })
  const { returned } = openForEditing(cast.lan, db, id).standing
  expect(returned).toMatchObject({ by: 'Hà', reason: 'Thiếu nguồn.' })
  submitArticle(cast.lan, db, { articleId: id })
  expect(openForEditing(cast.ha, db, id).standing.returned).toBeNull()
})

test('a live story with a change knows both versions', () => {
  const id = written()
  publishArticle(cast.ha, db, { articleId: id })
  const { content, standing } = openForEditing(cast.ha, db, id)
  expect(standing.out?.id).toBe(standing.working.id)
  saveArticle(cast.ha, db, {
    articleId: id,
    fromVersion: standing.version,
    content: { ...content, sapo: 'Khác.' },
  })
  const after = openForEditing(cast.ha, db, id).standing
  expect(after.out?.number).toBe(1)
  expect(after.working.number).toBe(2)
})

test('strangers do not learn that a story is there', () => {
  const id = written()
  expect(() => openForEditing(cast.minh, db, id)).toThrow(NotFound)
  expect(() =>
    keepAside(cast.minh, db, { articleId: id, content: emptyStory(), name: '' }),
  ).toThrow(NotFound)
  expect(storiesByIds(cast.minh, db, [id])).toEqual([])
  expect(storiesByIds(cast.lan, db, [id])).toMatchObject([{ id, path: null }])
})

test('a text put aside is in the history and changes nothing else', () => {
  const id = written()
  const before = articleRow(db, id)
  const kept = keepAside(cast.lan, db, {
    articleId: id,
    content: { ...emptyStory(), headline: 'Bản của tôi' },
    name: 'Bản của Lan',
  })
  expect(articleRow(db, id)).toEqual(before)
  const row = db
    .select()
    .from(revisions)
    .all()
    .find((one) => one.id === kept.revisionId)
  expect(row).toMatchObject({ number: 2, name: 'Bản của Lan' })
  expect(row?.sealedAt).not.toBeNull()
})

test('a named version is sealed: the next save begins another', () => {
  const id = written()
  expect(nameVersion(cast.lan, db, { articleId: id, name: 'Trước khi cắt' }).name).toBe(
    'Trước khi cắt',
  )
  const { content, standing } = openForEditing(cast.lan, db, id)
  saveArticle(cast.lan, db, { articleId: id, fromVersion: standing.version, content })
  expect(openForEditing(cast.lan, db, id).standing.working.number).toBe(2)
})

test('a correction goes out with the change, or neither does', () => {
  const id = written()
  publishArticle(cast.son, db, { articleId: id })
  const opened = openForEditing(cast.son, db, id)
  const content = { ...opened.content, sapo: 'Con số đúng là 7,4 km.' }
  const { version } = saveArticle(cast.son, db, {
    articleId: id,
    fromVersion: opened.standing.version,
    content,
  })
  const input = { articleId: id, fromVersion: version }
  expect(() => publishCorrected(cast.son, db, { ...input, correction: ' ' })).toThrow()
  expect(openForEditing(cast.son, db, id).standing.out?.number).toBe(1)
  const saved = publishCorrected(cast.son, db, { ...input, correction: 'Ghi sai 4,7 km.' })
  const { standing } = openForEditing(cast.son, db, id)
  expect(standing.version).toBe(saved.version)
  expect(standing.out?.number).toBe(2)
})

test('a new story that was never written in is opened again instead of another', () => {
  const first = beginArticle(cast.lan, db)
  expect(beginArticle(cast.lan, db)).toEqual(first)
  expect(beginArticle(cast.minh, db)).not.toEqual(first)
  saveArticle(cast.lan, db, { ...first, fromVersion: 1, content: emptyStory() })
  expect(beginArticle(cast.lan, db)).not.toEqual(first)
})

test('stories are found by words without marks and by their address', () => {
  const id = written()
  expect(findStories(cast.lan, db, 'doi che')).toEqual([])
  publishArticle(cast.ha, db, { articleId: id })
  expect(findStories(cast.lan, db, 'doi che')).toMatchObject([{ id }])
  expect(findStories(cast.lan, db, 'Đồi chè')).toMatchObject([{ id }])
  const [story] = storiesByIds(cast.lan, db, [id])
  expect(findStories(cast.lan, db, `https://bao.example${story?.path}`)).toMatchObject([{ id }])
})
