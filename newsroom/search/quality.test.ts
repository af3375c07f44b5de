import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { enterAuthor } from '#newsroom/authors'
import { doc, p } from '#newsroom/body/build'
import { searchPublished } from '#newsroom/search/reader-search'
import { tagNamed } from '#newsroom/tags'
import { castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import {
  decoys,
  fillers,
  type Question,
  questions,
  targets,
  twoSyllables,
} from '#test/search/corpus'

let db: Db
let ids: number[]

/** Fillers and targets are filed in turn, a day apart; the last filler is the newest story. */
beforeAll(() => {
  db = testDatabase()
  const { sections } = castOf(db)
  const day = 86_400_000
  const begins = Date.UTC(2025, 10, 1)
  const write = (
    story: { headline: string; sapo: string; body: string; by?: string; tag?: string },
    at: number,
  ) => {
    const { headline, sapo, body, by, tag } = story
    const { articleId } = draftArticle(
      system,
      db,
      readyStory(sections.economy, {
        headline,
        sapo,
        body: doc(p(body)),
        tagIds: tag ? [tagNamed(system, db, tag).tagId] : [],
        bylines: by
          ? [
              {
                authorId: enterAuthor(system, db, { name: by }).authorId,
                penNameId: null,
                role: 'text',
              },
            ]
          : [],
      }),
    )
    publishArticle(system, db, { articleId, firstPublishedAt: begins + at * day })
    return articleId
  }
  ids = []
  const each = Math.ceil(fillers.length / targets.length)
  for (const [at, target] of targets.entries()) {
    ids.push(write(target, at))
    for (const filler of fillers.slice(at * each, (at + 1) * each)) write(filler, at)
  }
  for (const [at, target] of targets.entries()) write(decoys(target, at), targets.length + at)
})

const answersTo = (text: string) => searchPublished(db, { text }, Date.now())

function measure(asked: readonly Question[]) {
  const misses: string[] = []
  let first = 0
  let five = 0
  for (const { kind, text, target } of asked) {
    const place = answersTo(text).found.findIndex(({ articleId }) => articleId === ids[target])
    if (place === 0) first += 1
    if (place >= 0 && place < 5) five += 1
    if (place !== 0) misses.push(`${kind}: ${text} → ${place + 1}`)
  }
  return { asked: asked.length, first: first / asked.length, five: five / asked.length, misses }
}

test('the table is as large as it says', () => {
  expect(questions.length).toBeGreaterThanOrEqual(300)
  expect(questions.filter(({ kind, text }) => kind === '' || text === '')).toEqual([])
})

test.each([
  ['that the search was tuned on', false],
  ['that were kept back until the tuning was over', true],
])('questions %s', (_, held) => {
  const { first, five, misses } = measure(questions.filter(({ isHeld }) => isHeld === held))
  expect({
    isRight: first >= 0.95,
    isNear: five === 1,
    misses: first >= 0.95 && five === 1 ? [] : misses,
  }).toEqual({
    isRight: true,
    isNear: true,
    misses: [],
  })
})

test.each(twoSyllables)('the first ten answers to “%s” have its marks', (text) => {
  const { found } = answersTo(text)
  expect(found.length).toBeGreaterThan(3)
  const whole = (articleId: number) => {
    const row = db.$client
      .prepare('SELECT content FROM revisions WHERE article_id = ?')
      .pluck()
      .get(articleId)
    return String(row).normalize('NFC').toLowerCase()
  }
  const carries = (articleId: number) =>
    text.split(' ').every((word) => whole(articleId).includes(word))
  const marked = found.slice(0, 10).map(({ articleId }) => carries(articleId))
  const total = found.filter(({ articleId }) => carries(articleId)).length
  expect(marked.slice(0, total)).toEqual(marked.slice(0, total).map(() => true))
})
