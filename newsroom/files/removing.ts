import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { replacedBy } from '#db/queries/asset-uses'
import type { Asset } from '#db/queries/assets'
import { assets, renditions } from '#db/schema/assets'
import { type Tx, write } from '#db/write'
import type { Storage } from '#integrations/storage/storage'
import type { Actor } from '../actor.ts'
import { loadOwnAsset } from '../assets.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { cancelJob } from '../jobs.ts'
import { pictureKeys } from '../pictures/keys.ts'
import { refuseUsed } from '../pictures/used.ts'
import { forgetFile } from './forgetting.ts'

/**
 * Removes a file that no text in force names, with the files that it replaced, from the library and from
 * the disk. Earlier texts in a story's history that name it show that it is gone.
 * @throws NotFound when there is no such file
 * @throws NotAllowed when it is not the actor's
 * @throws Refusal while it is used
 */
export async function removeAsset(
  actor: Actor,
  db: Db,
  storage: Storage,
  assetId: number,
): Promise<void> {
  const removed = write(db, (tx) => {
    const asset = loadOwnAsset(actor, tx, assetId)
    refuseUsed(tx, assetId)
    const stoodInFor = replacedBy(tx, assetId)
    announce(tx, 'changed', pictureKeys(tx, assetId))
    return [...stoodInFor.map((id) => loadOwnAsset(actor, tx, id)), asset].map((row) =>
      strike(tx, actor, row),
    )
  })
  for (const sha256 of removed) await forgetFile(db, storage, sha256)
}

/** @returns the SHA-256 of the file that is no longer needed */
function strike(tx: Tx, actor: Actor, { id, sha256, originalName }: Asset): string {
  cancelJob(tx, 'renditions', `asset:${id}`)
  tx.delete(renditions)
    .where(inArray(renditions.assetId, [id]))
    .run()
  tx.delete(assets).where(eq(assets.id, id)).run()
  record(tx, actor, {
    action: 'asset.delete',
    subjectType: 'asset',
    subjectId: id,
    detail: { sha256, originalName },
  })
  return sha256
}
