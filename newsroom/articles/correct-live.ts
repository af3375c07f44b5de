import type { Db } from '#db/connection'
import { write } from '#db/write'
import type { Actor } from '../actor.ts'
import { correctArticle } from '../corrections.ts'
import { type Publishing, publishArticle } from './publish.ts'
import type { Saved } from './write.ts'

/**
 * Replaces what readers see and tells them what was wrong, both or neither.
 * @throws Refusal without a text, Incomplete and Stale as `publishArticle` does
 */
export function publishCorrected(
  actor: Actor,
  db: Db,
  input: Publishing & { correction: string },
): Saved {
  return write(db, () => {
    const { correction, ...publishing } = input
    const saved = publishArticle(actor, db, publishing)
    correctArticle(actor, db, { articleId: input.articleId, text: correction })
    return { ...saved, version: saved.version + 1 }
  })
}
