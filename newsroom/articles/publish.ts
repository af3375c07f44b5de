import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { publications } from '#db/schema/articles'
import { type Tx, write } from '#db/write'
import type { Actor } from '../actor.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { cancelJob } from '../jobs.ts'
import { authorise } from '../permissions.ts'
import { promiseStoryCard } from '../pictures/promised-cards.ts'
import { move } from '../transitions.ts'
import { type Article, loadArticle, loadRevision, type Revision, refuseStale } from './load.ts'
import { listedAs, listKeys, project, railKeys, translationKeys } from './publication.ts'
import { refuseIncomplete } from './readiness.ts'
import { refuseOwnApproval } from './review.ts'
import { sealRevision } from './revisions.ts'
import { type Saved, update } from './write.ts'

export type Publishing = {
  articleId: number
  fromVersion?: number
  /** Of a story that is out: the text says something new, so readers are shown when. */
  substantive?: boolean
  /** Importers only: when the story first went out, in epoch milliseconds. */
  firstPublishedAt?: number
}

/**
 * Puts the story before readers: the pinned revision of a scheduled one, else the working text.
 * Of a story that is out already, this replaces what readers see by the working text.
 * @throws Incomplete naming everything that is missing
 */
export function publishArticle(actor: Actor, db: Db, input: Publishing): Saved {
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.publish')
    refuseStale(article, input.fromVersion)
    return publish(tx, actor, article, input)
  })
}

/** `publishArticle` inside a transaction that does more: imports, the jobs loop. */
export function publish(
  tx: Tx,
  actor: Actor,
  article: Article,
  input: Omit<Publishing, 'articleId'>,
): Saved {
  const state = move('publish', article.state)
  const pinned = article.state === 'scheduled' ? article.scheduledRevisionId : null
  const revision = loadRevision(tx, article, pinned ?? article.workingRevisionId)
  if (revision.id !== article.approvedRevisionId) refuseOwnApproval(tx, actor, article)
  refuseTakingAway(tx, actor, article)
  return putOut(tx, actor, article, revision, { ...input, state })
}

/** Shows readers `revision` of the story and writes down that it was done. */
export function putOut(
  tx: Tx,
  actor: Actor,
  article: Article,
  revision: Revision,
  input: Omit<Publishing, 'articleId'> & { state: Article['state'] },
): Saved {
  refuseIncomplete(tx, revision.content, 'publish')
  const before = listedAs(tx, article.id)
  const kinBefore = translationKeys(tx, article.id)
  const seen = tx
    .select({ updatedAt: publications.updatedAt })
    .from(publications)
    .where(eq(publications.articleId, article.id))
    .get()
  const publishedAt = article.firstPublishedAt ?? input.firstPublishedAt ?? Date.now()
  project(tx, article, revision, {
    publishedAt,
    updatedAt: seen && input.substantive ? Date.now() : (seen?.updatedAt ?? null),
  })
  sealRevision(tx, revision.id)
  cancelJob(tx, 'publish', `article:${article.id}`)
  promiseStoryCard(tx, article.id, revision.content.hero?.assetId ?? null)
  const after = listedAs(tx, article.id)
  announce(tx, 'changed', [
    `article:${article.id}`,
    ...[...kinBefore, ...translationKeys(tx, article.id)],
    ...[...listKeys(before), ...listKeys(after)],
  ])
  announce(tx, 'aged', [...railKeys(before), ...railKeys(after)])
  if (before) announce(tx, 'aged', [`headline:${article.id}`])
  record(tx, actor, {
    action: before ? 'article.update' : 'article.publish',
    subjectType: 'article',
    subjectId: article.id,
    detail: { revisionId: revision.id, substantive: input.substantive ?? false },
  })
  return update(tx, article, {
    state: input.state,
    publishedRevisionId: revision.id,
    approvedRevisionId: null,
    scheduledRevisionId: null,
    scheduledAt: null,
    firstPublishedAt: publishedAt,
    withdrawnAt: null,
    withdrawnReason: null,
  })
}

/** A story that is out leaves its section only by somebody who may publish there. */
function refuseTakingAway(tx: Tx, actor: Actor, article: Article) {
  const out = tx
    .select({ topSectionId: publications.topSectionId })
    .from(publications)
    .where(eq(publications.articleId, article.id))
    .get()
  if (out) authorise(actor, 'article.publish', { createdBy: article.createdBy, ...out })
}
