import type { Db } from '#db/connection'
import { write } from '#db/write'
import type { Actor } from '../actor.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { cancelJob } from '../jobs.ts'
import { Refusal } from '../refusals.ts'
import { nfcLine } from '../text/nfc.ts'
import { move } from '../transitions.ts'
import { loadArticle, loadRevision, refuseStale } from './load.ts'
import { listedAs, listKeys, railKeys, translationKeys, unpublish } from './publication.ts'
import { sealRevision } from './revisions.ts'
import { type Saved, update } from './write.ts'

/**
 * Takes a story from readers; its address answers 410 with `reason`, and the story is kept for the record.
 * @throws Refusal without a reason
 */
export function withdrawArticle(
  actor: Actor,
  db: Db,
  input: { articleId: number; reason: string; fromVersion?: number },
): Saved {
  const reason = nfcLine(input.reason)
  if (reason === '')
    throw new Refusal({
      vi: 'Gỡ bài phải ghi lý do: bạn đọc sẽ thấy lý do này.',
      en: 'Taking a story down needs a reason: readers will see it.',
    })
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.withdraw')
    const state = move('withdraw', article.state)
    refuseStale(article, input.fromVersion)
    const before = listedAs(tx, article.id)
    const kin = translationKeys(tx, article.id)
    unpublish(tx, article.id)
    if (article.workingRevisionId !== null) sealRevision(tx, article.workingRevisionId)
    cancelJob(tx, 'publish', `article:${article.id}`)
    announce(tx, 'gone', [`article:${article.id}`, `headline:${article.id}`])
    announce(tx, 'changed', [...listKeys(before), ...kin])
    announce(tx, 'aged', railKeys(before))
    record(tx, actor, {
      action: 'article.withdraw',
      subjectType: 'article',
      subjectId: article.id,
      detail: { reason, revisionId: article.publishedRevisionId },
    })
    return update(tx, article, {
      state,
      publishedRevisionId: null,
      scheduledRevisionId: null,
      scheduledAt: null,
      approvedRevisionId: null,
      withdrawnAt: Date.now(),
      withdrawnReason: reason,
    })
  })
}

/** Drops the change that waits on a published story: what readers see is the working text again. */
export function discardChanges(
  actor: Actor,
  db: Db,
  input: { articleId: number; fromVersion?: number },
): Saved {
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.edit')
    const state = move('discard', article.state)
    refuseStale(article, input.fromVersion)
    if (article.workingRevisionId !== null) sealRevision(tx, article.workingRevisionId)
    cancelJob(tx, 'publish', `article:${article.id}`)
    record(tx, actor, {
      action: 'article.discard',
      subjectType: 'article',
      subjectId: article.id,
      detail: { revisionId: article.workingRevisionId },
    })
    const { content } = loadRevision(tx, article, article.publishedRevisionId)
    return update(tx, article, {
      state,
      headline: content.headline,
      sectionId: content.sectionId,
      workingRevisionId: article.publishedRevisionId,
      approvedRevisionId: null,
      scheduledRevisionId: null,
      scheduledAt: null,
    })
  })
}
