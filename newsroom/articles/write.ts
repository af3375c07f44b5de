import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { articles, revisions } from '#db/schema/articles'
import { type Tx, write } from '#db/write'
import { type Actor, userIdOf } from '../actor.ts'
import { record } from '../audit.ts'
import { authorise } from '../permissions.ts'
import { indexAsOut, promiseIndexing } from '../search/indexing.ts'
import { emptyStory, type StoryContent } from '../story.ts'
import { parseStory } from '../story-content.ts'
import { move } from '../transitions.ts'
import { type Article, loadArticle, loadRevision, refuseStale } from './load.ts'
import { addRevision, rewriteRevision, sealRevision, staysOpenFor } from './revisions.ts'

/** Where a story stands after a write; the next save names `version`. */
export type Saved = { articleId: number; version: number; revisionId: number; savedAt: number }

/** Begins a story, which belongs to the actor; `content` fills what is known already. */
export function draftArticle(actor: Actor, db: Db, content: Partial<StoryContent> = {}): Saved {
  const story = parseStory({ ...emptyStory(), ...content })
  return write(db, (tx) => draft(tx, actor, story))
}

/** `draftArticle` inside a transaction that does more: imports. */
export function draft(tx: Tx, actor: Actor, story: StoryContent): Saved {
  authorise(actor, 'article.create')
  const now = Date.now()
  const { id } = tx
    .insert(articles)
    .values({
      state: 'draft',
      headline: story.headline,
      sectionId: story.sectionId,
      createdBy: userIdOf(actor),
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: articles.id })
    .get()
  const revisionId = addRevision(tx, actor, id, story)
  tx.update(articles).set({ workingRevisionId: revisionId }).where(eq(articles.id, id)).run()
  promiseIndexing(tx, id)
  record(tx, actor, { action: 'article.create', subjectType: 'article', subjectId: id })
  return { articleId: id, version: 1, revisionId, savedAt: now }
}

/**
 * Saves the working text. Within ten minutes one person's saves rewrite one revision; after that, for
 * another person, or after a change of state, a new revision begins and the earlier one is kept.
 * What readers see of a published story does not change.
 * @throws Stale when the story was written since `fromVersion`
 */
export function saveArticle(
  actor: Actor,
  db: Db,
  input: { articleId: number; fromVersion: number; content: unknown },
): Saved {
  const story = parseStory(input.content)
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.edit')
    const state = move('save', article.state)
    refuseStale(article, input.fromVersion)
    const revisionId = keepText(tx, actor, article, story)
    return update(tx, article, {
      state,
      headline: story.headline,
      sectionId: story.sectionId,
      workingRevisionId: revisionId,
      approvedRevisionId: state === 'draft' ? null : article.approvedRevisionId,
    })
  })
}

/**
 * Puts an earlier text back to work, as a new revision: nothing that was written since is lost.
 * @throws Stale when the story was written since `fromVersion`
 */
export function reviseArticle(
  actor: Actor,
  db: Db,
  input: { articleId: number; fromVersion: number; revisionId: number },
): Saved {
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.edit')
    const state = move('save', article.state)
    refuseStale(article, input.fromVersion)
    const { content, number } = loadRevision(tx, article, input.revisionId)
    if (article.workingRevisionId !== null) sealRevision(tx, article.workingRevisionId)
    const revisionId = addRevision(tx, actor, article.id, content)
    record(tx, actor, {
      action: 'article.revise',
      subjectType: 'article',
      subjectId: article.id,
      detail: { fromRevision: number },
    })
    return update(tx, article, {
      state,
      headline: content.headline,
      sectionId: content.sectionId,
      workingRevisionId: revisionId,
      approvedRevisionId: state === 'draft' ? null : article.approvedRevisionId,
    })
  })
}

function keepText(tx: Tx, actor: Actor, article: Article, story: StoryContent): number {
  const working =
    article.workingRevisionId === null
      ? undefined
      : tx.select().from(revisions).where(eq(revisions.id, article.workingRevisionId)).get()
  if (working && staysOpenFor(working, actor)) {
    rewriteRevision(tx, working.id, story)
    return working.id
  }
  if (working) sealRevision(tx, working.id)
  const revisionId = addRevision(tx, actor, article.id, story)
  record(tx, actor, {
    action: 'article.write',
    subjectType: 'article',
    subjectId: article.id,
    detail: { revisionId },
  })
  return revisionId
}

/** Writes the story's row and raises its version; every verb that touches a story ends here. */
export function update(tx: Tx, article: Article, values: Partial<Article>): Saved {
  const savedAt = Date.now()
  const version = article.version + 1
  const row = tx
    .update(articles)
    .set({ ...values, version, updatedAt: savedAt })
    .where(eq(articles.id, article.id))
    .returning({
      workingRevisionId: articles.workingRevisionId,
      publishedRevisionId: articles.publishedRevisionId,
    })
    .get()
  if (row.workingRevisionId === row.publishedRevisionId) indexAsOut(tx, article.id)
  else promiseIndexing(tx, article.id)
  return { articleId: article.id, version, revisionId: row.workingRevisionId ?? 0, savedAt }
}
