import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { articleStates } from '#db/schema/articles'
import { publishArticle } from '#newsroom/articles/publish'
import {
  approveArticle,
  restoreArticle,
  returnArticle,
  submitArticle,
  trashArticle,
} from '#newsroom/articles/review'
import { scheduleArticle, unscheduleArticle } from '#newsroom/articles/schedule'
import { discardChanges, withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { emptyStory } from '#newsroom/story'
import type { ArticleState, TransitionName } from '#newsroom/transitions'
import { stateOf, versionOf } from '#test/articles'
import { type Cast, castOf, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const tomorrow = () => Date.now() + 86_400_000
const content = () => ({ ...emptyStory(), ...readyStory(cast.sections.economy) })

/** Brings a new story into a state by the verbs that a newsroom would use. */
function storyIn(state: ArticleState): number {
  const { son } = cast
  const { articleId } = draftArticle(cast.ha, db, readyStory(cast.sections.economy))
  const ways: Record<ArticleState, (() => void)[]> = {
    draft: [],
    submitted: [() => submitArticle(son, db, { articleId })],
    approved: [() => approveArticle(son, db, { articleId })],
    scheduled: [
      () => approveArticle(son, db, { articleId }),
      () => scheduleArticle(son, db, { articleId, at: tomorrow() }),
    ],
    published: [() => publishArticle(son, db, { articleId })],
    withdrawn: [
      () => publishArticle(son, db, { articleId }),
      () => withdrawArticle(son, db, { articleId, reason: 'Đăng nhầm' }),
    ],
    trashed: [() => trashArticle(son, db, { articleId })],
  }
  for (const go of ways[state]) go()
  expect(stateOf(db, articleId)).toBe(state)
  return articleId
}

const doing: Record<TransitionName, (articleId: number) => void> = {
  save: (articleId) =>
    saveArticle(cast.son, db, {
      articleId,
      fromVersion: versionOf(db, articleId),
      content: content(),
    }),
  submit: (articleId) => submitArticle(cast.son, db, { articleId }),
  return: (articleId) => returnArticle(cast.son, db, { articleId, reason: 'Thiếu nguồn' }),
  approve: (articleId) => approveArticle(cast.son, db, { articleId }),
  schedule: (articleId) => scheduleArticle(cast.son, db, { articleId, at: tomorrow() }),
  unschedule: (articleId) => unscheduleArticle(cast.son, db, { articleId }),
  publish: (articleId) => publishArticle(cast.son, db, { articleId }),
  discard: (articleId) => discardChanges(cast.son, db, { articleId }),
  withdraw: (articleId) => withdrawArticle(cast.son, db, { articleId, reason: 'Sai sự thật' }),
  trash: (articleId) => trashArticle(cast.son, db, { articleId }),
  restore: (articleId) => restoreArticle(cast.son, db, { articleId }),
}

// Rows: from. Columns: the verb. A cell is the state afterwards; · is refused.
const table = `
            save       submit     return  approve   schedule   unschedule  publish    discard    withdraw   trash    restore
draft       draft      submitted  ·       approved  scheduled  ·           published  ·          ·          trashed  ·
submitted   submitted  ·          draft   approved  scheduled  ·           published  ·          ·          trashed  ·
approved    draft      ·          draft   ·         scheduled  ·           published  ·          ·          trashed  ·
scheduled   scheduled  ·          ·       ·         scheduled  approved    published  ·          ·          ·        ·
published   published  ·          ·       ·         published  published   published  published  withdrawn  ·        ·
withdrawn   withdrawn  ·          ·       ·         ·          ·           published  ·          ·          ·        ·
trashed     ·          ·          ·       ·         ·          ·           ·          ·          ·          ·        draft
`
const [head = [], ...lines] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const cells = lines.flatMap(([from, ...outcomes]) =>
  outcomes.map((to, column) => [from, head[column], to] as [ArticleState, TransitionName, string]),
)

test('the table has a cell for every state and verb', () => {
  expect(lines.map(([from]) => from)).toEqual([...articleStates])
  expect(cells).toHaveLength(articleStates.length * Object.keys(doing).length)
})

describe.each(cells)('%s: %s', (from, verb, to) => {
  test(to === '·' ? 'is refused and changes nothing' : `leads to ${to}`, () => {
    const articleId = storyIn(from)
    const version = versionOf(db, articleId)
    if (to === '·') {
      expect(() => doing[verb](articleId)).toThrow(expect.objectContaining({ name: 'WrongState' }))
      expect(stateOf(db, articleId)).toBe(from)
      expect(versionOf(db, articleId)).toBe(version)
    } else {
      doing[verb](articleId)
      expect(stateOf(db, articleId)).toBe(to)
    }
  })
})
