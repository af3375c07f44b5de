import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import type { Asset } from '#db/queries/assets'
import { assets } from '#db/schema/assets'
import { write } from '#db/write'
import type { Actor } from '../actor.ts'
import { loadOwnAsset } from '../assets.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { checkedWords } from '../pictures/words.ts'

/**
 * Changes what is said of a file that is no picture. Pages that show it change with it.
 * @throws NotFound when there is no such file
 * @throws NotAllowed when it is not the actor's to describe
 * @throws Incomplete when a text is too long
 */
export function describeFile(
  actor: Actor,
  db: Db,
  { assetId, ...words }: { assetId: number; caption: string; credit: string },
): Asset {
  const changes = checkedWords(words)
  return write(db, (tx) => {
    loadOwnAsset(actor, tx, assetId)
    const asset = tx
      .update(assets)
      .set({ ...changes, updatedAt: Date.now() })
      .where(eq(assets.id, assetId))
      .returning()
      .get()
    record(tx, actor, {
      action: 'asset.edit',
      subjectType: 'asset',
      subjectId: assetId,
      detail: { changed: Object.keys(changes) },
    })
    announce(tx, 'changed', [`asset:${assetId}`])
    return asset
  })
}
