import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { storyUses } from '#db/queries/asset-uses'
import { type Asset, assetById } from '#db/queries/assets'
import { assets } from '#db/schema/assets'
import { type Tx, write } from '#db/write'
import type { Storage } from '#integrations/storage/storage'
import type { Actor } from '../actor.ts'
import { loadOwnPicture, type TakenIn, takeInFile } from '../assets.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { NotAllowed, Refusal } from '../refusals.ts'
import { pictureKeys } from './keys.ts'
import type { Content } from './receiving.ts'
import { mayWithUse, usesCounted } from './used.ts'

type Replacement = Content & { assetId: number; originalName: string }

/**
 * Puts a new file in the place of a picture: every text that names the old one shows the new one from now
 * on, also the texts that are out, and no text is written. The new picture begins with the old one's words.
 * See docs/decisions/008.
 * @throws NotAllowed when the picture is not the actor's to change, or stands in a story that is out or
 * approved and not the actor's to publish
 * @throws Refusal when the file is the picture itself, or has been replaced by a third one
 * @throws PictureRefused when no picture can be made of the file
 */
export async function replacePicture(
  actor: Actor,
  db: Db,
  storage: Storage,
  { assetId, ...received }: Replacement,
): Promise<TakenIn> {
  const old = loadReplaceable(db, actor, assetId)
  const { alt, decorative, caption, credit } = old
  const taken = await takeInFile(actor, db, storage, {
    ...received,
    ...{ alt, decorative, caption, credit },
  })
  return write(db, (tx) => {
    takePlace(tx, actor, loadReplaceable(tx, actor, assetId), taken.asset.id)
    return { ...taken, asset: assetById(tx, taken.asset.id) ?? taken.asset }
  })
}

function loadReplaceable(db: Db | Tx, actor: Actor, assetId: number): Asset {
  const asset = loadOwnPicture(actor, db, assetId)
  if (asset.replacedBy !== null)
    throw new Refusal({
      vi: 'Ảnh này đã được thay. Mở ảnh mới để thay tiếp.',
      en: 'This picture has been replaced. Open the new one to replace it again.',
    })
  const closed = storyUses(db, assetId, usesCounted).some(
    (use) => (use.isOut || use.isDue) && !mayWithUse(db, actor, 'article.publish', use),
  )
  if (closed) {
    throw new NotAllowed({
      vi: 'Ảnh này đang ở trong tin đã duyệt hoặc đã đăng. Người được đăng tin ấy mới thay được.',
      en: 'This picture stands in a story that is approved or published. Who may publish that story can replace it.',
    })
  }
  return asset
}

function takePlace(tx: Tx, actor: Actor, old: Asset, freshId: number) {
  if (freshId === old.id)
    throw new Refusal({ vi: 'Đây chính là tệp đang dùng.', en: 'This is the very file in use.' })
  const fresh = assetById(tx, freshId)
  if (fresh?.replacedBy !== null && fresh?.replacedBy !== old.id) {
    throw new Refusal({
      vi: 'Tệp này đã có trong kho và đã được thay bằng ảnh khác.',
      en: 'The library has this file already, and another picture replaced it.',
    })
  }
  const updatedAt = Date.now()
  tx.update(assets).set({ replacedBy: null, updatedAt }).where(eq(assets.id, freshId)).run()
  tx.update(assets).set({ replacedBy: freshId }).where(eq(assets.replacedBy, old.id)).run()
  tx.update(assets).set({ replacedBy: freshId, updatedAt }).where(eq(assets.id, old.id)).run()
  record(tx, actor, {
    action: 'asset.replace',
    subjectType: 'asset',
    subjectId: old.id,
    detail: { by: freshId },
  })
  announce(tx, 'changed', pictureKeys(tx, freshId))
}
