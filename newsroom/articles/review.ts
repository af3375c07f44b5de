import type { Db } from '#db/connection'
import { type Tx, write } from '#db/write'
import { type Actor, userIdOf } from '../actor.ts'
import { record } from '../audit.ts'
import { NotAllowed } from '../refusals.ts'
import { nfcLine } from '../text/nfc.ts'
import { move, type TransitionName, transitions } from '../transitions.ts'
import { type Article, loadArticle, loadRevision, refuseStale, topSectionOf } from './load.ts'
import { refuseIncomplete } from './readiness.ts'
import { sealRevision } from './revisions.ts'
import { needsTwoPeople } from './two-people.ts'
import { type Saved, update } from './write.ts'

type Step = { articleId: number; fromVersion?: number }

/** Hands the working text to the editors of its section. */
export function submitArticle(actor: Actor, db: Db, input: Step): Saved {
  return step(actor, db, 'submit', input, (tx, article) => {
    const { content } = loadRevision(tx, article, article.workingRevisionId)
    refuseIncomplete(tx, content, 'submit')
    return {}
  })
}

/** Gives the story back to its author, with what is asked of them. */
export function returnArticle(actor: Actor, db: Db, input: Step & { reason: string }): Saved {
  return step(actor, db, 'return', input, () => ({ approvedRevisionId: null }), {
    reason: nfcLine(input.reason),
  })
}

/**
 * Approves the working text as it stands; a later edit asks for approval anew.
 * @throws NotAllowed where the section wants two people and the actor wrote the story
 */
export function approveArticle(actor: Actor, db: Db, input: Step): Saved {
  return step(actor, db, 'approve', input, (tx, article) => {
    refuseOwnApproval(tx, actor, article)
    const { content } = loadRevision(tx, article, article.workingRevisionId)
    refuseIncomplete(tx, content, 'publish')
    return { approvedRevisionId: article.workingRevisionId }
  })
}

/** Lays aside a story that was never published; it can be taken back. */
export function trashArticle(actor: Actor, db: Db, input: Step): Saved {
  return step(actor, db, 'trash', input, () => ({
    trashedAt: Date.now(),
    approvedRevisionId: null,
  }))
}

/** Takes a story back out of the trash, as a draft. */
export function restoreArticle(actor: Actor, db: Db, input: Step): Saved {
  return step(actor, db, 'restore', input, () => ({ trashedAt: null }))
}

/** @throws NotAllowed where two people are asked for and the actor wrote any of it */
export function refuseOwnApproval(tx: Tx, actor: Actor, article: Article) {
  if (actor.kind === 'system' || !needsTwoPeople(tx, topSectionOf(tx, article.sectionId))) return
  const revision = loadRevision(tx, article, article.workingRevisionId)
  if (article.createdBy === userIdOf(actor) || revision.createdBy === userIdOf(actor)) {
    throw new NotAllowed({
      vi: 'Chuyên mục này cần hai người: người duyệt không là tác giả.',
      en: 'This section asks for two people: who approves is not who wrote.',
    })
  }
}

function step(
  actor: Actor,
  db: Db,
  name: TransitionName,
  input: Step,
  prepare: (tx: Tx, article: Article) => Partial<Article>,
  detail: Record<string, unknown> = {},
): Saved {
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, transitions[name].needs)
    const state = move(name, article.state)
    refuseStale(article, input.fromVersion)
    const values = prepare(tx, article)
    if (article.workingRevisionId !== null) sealRevision(tx, article.workingRevisionId)
    record(tx, actor, {
      action: `article.${name}`,
      subjectType: 'article',
      subjectId: article.id,
      detail: { revisionId: article.workingRevisionId, ...detail },
    })
    return update(tx, article, { ...values, state })
  })
}
