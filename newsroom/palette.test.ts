import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import type { Actor } from '#newsroom/actor'
import { draftArticle } from '#newsroom/articles/write'
import { enterAuthor } from '#newsroom/authors'
import { jumpsFor } from '#newsroom/palette'
import { indexSaved } from '#newsroom/search/indexing'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

function write(actor: Actor, headline: string, sectionId: number) {
  const { articleId } = draftArticle(actor, db, readyStory(sectionId, { headline }))
  indexSaved(db, articleId)
  return articleId
}

test('everybody goes only where they may', () => {
  const { economy, schools } = cast.sections
  const hers = write(cast.lan, 'Chợ phiên Khau Vàng', economy)
  const his = write(cast.minh, 'Chợ phiên Nà Hin', schools)
  enterAuthor(system, db, { name: 'Nông Thị Phiên', penNames: ['Khau Vàng'] })
  const ids = (actor: Actor) =>
    jumpsFor(actor, db, 'cho phien')
      .stories.map(({ id }) => id)
      .sort()
  expect(ids(cast.lan)).toEqual([hers])
  expect(ids(cast.thu)).toEqual([hers, his])
  expect(ids(cast.quang)).toEqual([])
  expect(jumpsFor(cast.lan, db, 'phien').authors).toEqual([])
  expect(jumpsFor(cast.thu, db, 'khau').authors).toMatchObject([{ name: 'Nông Thị Phiên' }])
  expect(jumpsFor(cast.thu, db, 'lan').members).toEqual([])
  expect(jumpsFor(cast.quang, db, 'lan@bao').members).toMatchObject([{ name: 'Lan' }])
})

test('sections are found by the beginnings of their words, and marks count where they are typed', () => {
  const names = (typed: string) => jumpsFor(cast.thu, db, typed).sections.map(({ name }) => name)
  expect(names('nong ng')).toEqual(['Nông nghiệp'])
  expect(names('nghiệp')).toEqual(['Nông nghiệp'])
  expect(names('nghiep nong')).toEqual(['Nông nghiệp'])
  expect(names('nòng')).toEqual([])
  expect(jumpsFor(cast.thu, db, 'nong').sections[0]?.above).toBe('Kinh tế')
})

test.each(['', ' ', '"', '*', 'NEAR(', '-x', 'x'.repeat(10_000), '\u200b', '😀', 'a\u0300'])(
  'anything may be typed: %j',
  (typed) => {
    expect(() => jumpsFor(cast.thu, db, typed)).not.toThrow()
  },
)
