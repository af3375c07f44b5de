import type { Db } from '#db/connection'
import type { Actor } from '../actor.ts'
import { NotFound, Refusal } from '../refusals.ts'
import type { Said } from '../text/sentence.ts'
import { loadArticle } from './load.ts'
import { restoreArticle, trashArticle } from './review.ts'

export type Chosen = { articleId: number; fromVersion: number }

/** What became of several: how many it was done with, and which stayed as they were, each with the reason. */
export type Several = { done: number; refused: { headline: string | null; reason: Said }[] }

/** Lays several stories aside, each by itself: one that may not go keeps no other from going. */
export const trashArticles = (actor: Actor, db: Db, chosen: readonly Chosen[]): Several =>
  each(actor, db, chosen, trashArticle)

/** Takes several stories back out of the trash, each by itself. */
export const restoreArticles = (actor: Actor, db: Db, chosen: readonly Chosen[]): Several =>
  each(actor, db, chosen, restoreArticle)

function each(
  actor: Actor,
  db: Db,
  chosen: readonly Chosen[],
  verb: (actor: Actor, db: Db, input: Chosen) => unknown,
): Several {
  const outcome: Several = { done: 0, refused: [] }
  for (const one of chosen) {
    try {
      verb(actor, db, one)
      outcome.done++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      outcome.refused.push({ headline: headlineOf(actor, db, one), reason: error.said })
    }
  }
  return outcome
}

/** Null where the actor may not know of the story. */
function headlineOf(actor: Actor, db: Db, { articleId }: Chosen): string | null {
  try {
    return loadArticle(db, actor, articleId, 'article.view').headline
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
