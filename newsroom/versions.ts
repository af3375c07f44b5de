import type { Db } from '#db/connection'
import { revisionWithStory } from '#db/queries/preview'
import type { Actor } from './actor.ts'
import { loadArticle } from './articles/load.ts'
import { NotFound } from './refusals.ts'
import { readStory } from './story-content.ts'

/**
 * One text of a story, whichever it is.
 * @throws NotFound when there is none or the actor may not know of its story
 */
export function readVersion(actor: Actor, db: Db, revisionId: number) {
  const row = revisionWithStory(db, revisionId)
  if (!row) throw new NotFound({ vi: 'Không có bản này.', en: 'There is no such version.' })
  loadArticle(db, actor, row.articleId, 'article.view')
  return { ...row, content: readStory(row.content) }
}
