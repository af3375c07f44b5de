import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '#db/connection'
import { newestChangeId } from '#db/queries/changes'
import { articles, publications, revisions } from '#db/schema/articles'
import { auditLog, contentChanges, jobs } from '#db/schema/records'
import type { Actor } from '#newsroom/actor'
import { publishArticle } from '#newsroom/articles/publish'
import {
  approveArticle,
  restoreArticle,
  returnArticle,
  submitArticle,
  trashArticle,
} from '#newsroom/articles/review'
import { publishScheduled, scheduleArticle, unscheduleArticle } from '#newsroom/articles/schedule'
import { discardChanges, withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { firstBrokenAuditRow } from '#newsroom/audit'
import { runDueJobs } from '#newsroom/jobs'
import { Refusal } from '#newsroom/refusals'
import { emptyStory } from '#newsroom/story'
import { readStory } from '#newsroom/story-content'
import { versionOf } from '#test/articles'
import { type Cast, castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 1, 0) })
})
afterEach(() => {
  vi.useRealTimers()
})

type Scene = { db: Db; cast: Cast; articleIds: number[] }
type Step = { name: StepName; who: number; which: number; text: number }

/** What somebody may try; each returns the story it was about. */
const steps = {
  draft: ({ db, cast, articleIds }, actor, { text }) => {
    const section = [cast.sections.economy, cast.sections.farming, cast.sections.schools, null][
      text % 4
    ]
    const { articleId } = draftArticle(
      actor,
      db,
      readyStory(cast.sections.economy, { headline: `Tin số ${text}`, sectionId: section ?? null }),
    )
    articleIds.push(articleId)
    return articleId
  },
  save: ({ db, cast }, actor, { text }, articleId) => {
    saveArticle(actor, db, {
      articleId,
      // One save in five comes from a tab that was left open.
      fromVersion: versionOf(db, articleId) - (text % 5 === 0 ? 1 : 0),
      content: {
        ...emptyStory(),
        ...readyStory(cast.sections.farming, { headline: text % 7 === 0 ? '' : `Tin sửa ${text}` }),
      },
    })
    return articleId
  },
  submit: ({ db }, actor, _, articleId) => submitArticle(actor, db, { articleId }).articleId,
  return: ({ db }, actor, _, articleId) =>
    returnArticle(actor, db, { articleId, reason: 'Thiếu nguồn' }).articleId,
  approve: ({ db }, actor, _, articleId) => approveArticle(actor, db, { articleId }).articleId,
  schedule: ({ db }, actor, { text }, articleId) =>
    scheduleArticle(actor, db, { articleId, at: Date.now() + (text - 10) * 60_000 }).articleId,
  unschedule: ({ db }, actor, _, articleId) =>
    unscheduleArticle(actor, db, { articleId }).articleId,
  publish: ({ db }, actor, { text }, articleId) =>
    publishArticle(actor, db, { articleId, substantive: text % 2 === 0 }).articleId,
  discard: ({ db }, actor, _, articleId) => discardChanges(actor, db, { articleId }).articleId,
  withdraw: ({ db }, actor, { text }, articleId) =>
    withdrawArticle(actor, db, { articleId, reason: text % 6 === 0 ? ' ' : 'Đăng nhầm' }).articleId,
  trash: ({ db }, actor, _, articleId) => trashArticle(actor, db, { articleId }).articleId,
  restore: ({ db }, actor, _, articleId) => restoreArticle(actor, db, { articleId }).articleId,
} satisfies Record<string, (scene: Scene, actor: Actor, step: Step, articleId: number) => number>
type StepName = keyof typeof steps

const stepNames = Object.keys(steps) as StepName[]
const arbitrarySteps = fc.array(
  fc.record({
    name: fc.constantFrom(...stepNames, 'draft' as const, 'publish' as const, 'save' as const),
    who: fc.nat(6),
    which: fc.nat(4),
    text: fc.nat(40),
  }),
  { minLength: 10, maxLength: 60 },
)

/** Verbs that change what readers see, and so must announce the story. */
const seen = new Set<StepName>(['publish', 'withdraw'])

test('whatever a newsroom tries, readers see published work only and the record is whole', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySteps, async (tried) => {
      const db = testDatabase()
      const cast = castOf(db)
      const people = [cast.lan, cast.minh, cast.ha, cast.khanh, cast.thu, cast.son, cast.quang]
      const scene: Scene = { db, cast, articleIds: [] }
      for (const step of tried) {
        await trySomething(scene, people[step.who] ?? cast.son, step)
        vi.setSystemTime(Date.now() + 7 * 60_000)
        await runDueJobs(
          db,
          { publish: (job) => void publishScheduled(system, db, Number(job.key.slice(8))) },
          { worker: 'test' },
        )
        checkReaders(db)
        checkPromises(db)
      }
      expect(firstBrokenAuditRow(db)).toBeNull()
      expect(db.$client.pragma('foreign_key_check')).toEqual([])
      db.$client.close()
    }),
    { seed: 20261123, numRuns: 60 },
  )
})

async function trySomething(scene: Scene, actor: Actor, step: Step) {
  const { db, articleIds } = scene
  const articleId = articleIds[step.which % Math.max(1, articleIds.length)]
  if (articleId === undefined && step.name !== 'draft') return
  const before = { log: count(db), change: newestChangeId(db) }
  try {
    const done = steps[step.name](scene, actor, step, articleId ?? 0)
    if (step.name !== 'save') expect(count(db)).toBe(before.log + 1)
    const keys = db
      .select({ key: contentChanges.key })
      .from(contentChanges)
      .where(gt(contentChanges.id, before.change))
      .all()
      .map(({ key }) => key)
    expect(keys.includes(`article:${done}`)).toBe(seen.has(step.name))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(count(db)).toBe(before.log)
    expect(newestChangeId(db)).toBe(before.change)
  }
}

const count = (db: Db) => db.select({ rows: sql<number>`count(*)` }).from(auditLog).get()?.rows ?? 0

function checkReaders(db: Db) {
  const out = db.select().from(publications).all()
  const published = db.select().from(articles).where(eq(articles.state, 'published')).all()
  expect(out.map((row) => row.articleId).sort()).toEqual(published.map((row) => row.id).sort())
  for (const row of out) {
    const article = published.find((one) => one.id === row.articleId)
    const revision = db.select().from(revisions).where(eq(revisions.id, row.revisionId)).get()
    expect(article?.publishedRevisionId).toBe(row.revisionId)
    expect(revision?.sealedAt).not.toBeNull()
    expect(readStory(revision?.content ?? '').headline).toBe(row.headline)
    expect(row.publishedAt).toBeLessThanOrEqual(Date.now())
  }
}

function checkPromises(db: Db) {
  for (const article of db.select().from(articles).all()) {
    const open = db
      .select()
      .from(jobs)
      .where(
        and(eq(jobs.kind, 'publish'), eq(jobs.key, `article:${article.id}`), isNull(jobs.doneAt)),
      )
      .all()
    expect(open.map((job) => job.runAt)).toEqual(
      article.scheduledAt === null ? [] : [article.scheduledAt],
    )
    if (article.scheduledAt !== null) expect(article.scheduledAt).toBeGreaterThan(Date.now())
  }
}
