import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { revisions } from '#db/schema/articles'
import { write } from '#db/write'
import type { Actor } from '../actor.ts'
import { record } from '../audit.ts'
import { nfcLine } from '../text/nfc.ts'
import { loadArticle, loadRevision } from './load.ts'
import { sealRevision } from './revisions.ts'

const longestName = 200

/**
 * Gives a version of the story a name by which it is found again, or takes it away; from then on the
 * version is a record, and a later save begins a new one.
 * @throws NotFound when the story has no such version
 */
export function renameVersion(
  actor: Actor,
  db: Db,
  input: { articleId: number; revisionId: number; name: string },
) {
  const name = nfcLine(input.name).slice(0, longestName)
  write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.edit')
    const revision = loadRevision(tx, article, input.revisionId)
    sealRevision(tx, revision.id)
    tx.update(revisions)
      .set({ name: name === '' ? null : name })
      .where(eq(revisions.id, revision.id))
      .run()
    record(tx, actor, {
      action: 'article.name',
      subjectType: 'article',
      subjectId: article.id,
      detail: { revisionId: revision.id, name },
    })
  })
}
