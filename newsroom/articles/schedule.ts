import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { articles } from '#db/schema/articles'
import { write } from '#db/write'
import type { Actor } from '../actor.ts'
import { record } from '../audit.ts'
import { cancelJob, promise } from '../jobs.ts'
import { Refusal } from '../refusals.ts'
import { clock, dateOnly } from '../text/dates.ts'
import { move } from '../transitions.ts'
import { loadArticle, loadRevision, refuseStale } from './load.ts'
import { putOut } from './publish.ts'
import { refuseIncomplete } from './readiness.ts'
import { refuseOwnApproval } from './review.ts'
import { sealRevision } from './revisions.ts'
import { type Saved, update } from './write.ts'

/**
 * Promises that the approved revision, or the change that waits on a published story, goes out at `at`
 * (epoch milliseconds). Of a story that nobody has approved yet, this approves the working text, as
 * publishing it would. That revision is pinned: what is written afterwards stays behind.
 * @throws Refusal when `at` is not in the future
 * @throws Incomplete naming everything that is missing
 */
export function scheduleArticle(
  actor: Actor,
  db: Db,
  input: { articleId: number; at: number; fromVersion?: number },
): Saved {
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.schedule')
    const state = move('schedule', article.state)
    refuseStale(article, input.fromVersion)
    if (input.at <= Date.now()) {
      throw new Refusal({
        vi: `${clock(input.at)} ngày ${dateOnly(input.at)} đã qua. Đăng ngay, hay chọn giờ khác?`,
        en: `${clock(input.at)} on ${dateOnly(input.at)} has passed. Publish now, or choose another time?`,
      })
    }
    const waiting = article.approvedRevisionId ?? article.scheduledRevisionId
    const revision = loadRevision(tx, article, waiting ?? article.workingRevisionId)
    if (waiting === null) refuseOwnApproval(tx, actor, article)
    refuseIncomplete(tx, revision.content, 'publish')
    sealRevision(tx, revision.id)
    promise(tx, { kind: 'publish', key: `article:${article.id}`, runAt: input.at })
    record(tx, actor, {
      action: 'article.schedule',
      subjectType: 'article',
      subjectId: article.id,
      detail: { revisionId: revision.id, at: input.at },
    })
    return update(tx, article, {
      state,
      approvedRevisionId: revision.id,
      scheduledRevisionId: revision.id,
      scheduledAt: input.at,
    })
  })
}

/** Takes the promise back: the text stays approved, unless it was written on since. */
export function unscheduleArticle(
  actor: Actor,
  db: Db,
  input: { articleId: number; fromVersion?: number },
): Saved {
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.schedule')
    const moved = move('unschedule', article.state)
    // What was written behind the pinned revision has not been approved.
    const overtaken = article.workingRevisionId !== article.scheduledRevisionId
    const state = moved === 'approved' && overtaken ? 'draft' : moved
    refuseStale(article, input.fromVersion)
    cancelJob(tx, 'publish', `article:${article.id}`)
    record(tx, actor, {
      action: 'article.unschedule',
      subjectType: 'article',
      subjectId: article.id,
    })
    return update(tx, article, {
      state,
      scheduledRevisionId: null,
      scheduledAt: null,
      approvedRevisionId: state === 'approved' ? article.approvedRevisionId : null,
    })
  })
}

/**
 * Keeps the promise of a scheduled story whose time has come. Doing it twice, or after the promise was
 * taken back or moved, does nothing.
 * @returns whether the story went out now
 */
export function publishScheduled(actor: Actor, db: Db, articleId: number): boolean {
  return write(db, (tx) => {
    const article = tx.select().from(articles).where(eq(articles.id, articleId)).get()
    if (!article || article.scheduledAt === null || article.scheduledAt > Date.now()) return false
    const revision = loadRevision(tx, article, article.scheduledRevisionId)
    putOut(tx, actor, article, revision, {
      state: move('publish', article.state),
      substantive: article.state === 'published',
      firstPublishedAt: article.scheduledAt,
    })
    return true
  })
}
