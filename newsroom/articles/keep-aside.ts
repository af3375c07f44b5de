import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { revisions } from '#db/schema/articles'
import { write } from '#db/write'
import type { Actor } from '../actor.ts'
import { record } from '../audit.ts'
import { parseStory } from '../story-content.ts'
import { nfcLine } from '../text/nfc.ts'
import { loadArticle } from './load.ts'
import { addRevision, sealRevision } from './revisions.ts'

/**
 * Puts a text into the story's history without making it the working one: what somebody wrote while
 * somebody else saved. The story itself, and its version, stay as they are.
 * @returns the number of the version it became
 */
export function keepAside(
  actor: Actor,
  db: Db,
  input: { articleId: number; content: unknown; name: string },
): { revisionId: number; number: number } {
  const story = parseStory(input.content)
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.edit')
    const revisionId = addRevision(tx, actor, article.id, story)
    tx.update(revisions)
      .set({ name: nfcLine(input.name).slice(0, 200) })
      .where(eq(revisions.id, revisionId))
      .run()
    sealRevision(tx, revisionId)
    record(tx, actor, {
      action: 'article.keep',
      subjectType: 'article',
      subjectId: article.id,
      detail: { revisionId },
    })
    const { number } = tx
      .select({ number: revisions.number })
      .from(revisions)
      .where(eq(revisions.id, revisionId))
      .get() ?? { number: 0 }
    return { revisionId, number }
  })
}

/**
 * Names the working text, so that it is found again in the history; a later save begins a new one.
 * @throws NotFound when the actor may not know of the story
 */
export function nameVersion(
  actor: Actor,
  db: Db,
  input: { articleId: number; name: string },
): { name: string } {
  const name = nfcLine(input.name).slice(0, 200)
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.edit')
    if (article.workingRevisionId === null || name === '') return { name: '' }
    const working = tx
      .select({ sealedAt: revisions.sealedAt })
      .from(revisions)
      .where(eq(revisions.id, article.workingRevisionId))
      .get()
    if (working?.sealedAt !== null) return { name: '' }
    tx.update(revisions).set({ name }).where(eq(revisions.id, article.workingRevisionId)).run()
    sealRevision(tx, article.workingRevisionId)
    record(tx, actor, {
      action: 'article.name',
      subjectType: 'article',
      subjectId: article.id,
      detail: { revisionId: article.workingRevisionId, name },
    })
    return { name }
  })
}
