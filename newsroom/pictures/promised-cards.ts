import { assetById } from '#db/queries/assets'
import { cardDigest } from '#db/queries/social-cards'
import type { Tx } from '#db/write'
import { promise } from '../jobs.ts'
import { isWorthSharing } from './sizes.ts'

/** What a card for sharing is drawn for: a story, or the paper itself for every page that has nothing of its own. */
export type CardSubject = 'paper' | `article:${number}`

/** A card that is drawn again waits so long for the next correction: one drawing does for all of them. Milliseconds. */
const correctionsPause = 10_000

/** Promises the card, in the transaction that changed what stands on it. The first one is drawn at once. */
export function promiseCard(tx: Tx, subject: CardSubject) {
  const pause = cardDigest(tx, subject) === null ? 0 : correctionsPause
  promise(tx, { kind: 'card', key: subject, runAt: Date.now() + pause })
}

/** Promises a story's card where its opening picture cannot be shared. */
export function promiseStoryCard(tx: Tx, articleId: number, heroAssetId: number | null) {
  const hero = heroAssetId === null ? undefined : assetById(tx, heroAssetId)
  if (!hero || !isWorthSharing(hero)) promiseCard(tx, `article:${articleId}`)
}
