import { placeUses, type StoryUse, storyUses } from '#db/queries/asset-uses'
import type { Reader } from '#db/write'
import type { Actor } from '../actor.ts'
import { topSectionOf } from '../articles/load.ts'
import { type Action, may } from '../permissions.ts'
import { Refusal } from '../refusals.ts'

/** More stories than this are counted as this many. */
export const usesCounted = 200

/** Whether the actor may do this to a story that uses a picture. */
export const mayWithUse = (db: Reader, actor: Actor, action: Action, use: StoryUse): boolean =>
  may(actor, action, { createdBy: use.createdBy, topSectionId: topSectionOf(db, use.sectionId) })

/** @throws Refusal that says by how much the picture is used */
export function refuseUsed(db: Reader, assetId: number) {
  const stories = storyUses(db, assetId, usesCounted).length
  if (stories > 0) {
    throw new Refusal({
      vi: `Chưa xóa được: ${stories} tin đang dùng tệp này. Thay hoặc bỏ tệp trong ${stories} tin ấy trước.`,
      en: `Not deleted: ${stories === 1 ? '1 story uses' : `${stories} stories use`} this file. Replace it there first, or take it out.`,
    })
  }
  const [place] = placeUses(db, assetId)
  if (!place) return
  const isPortrait = place.kind === 'author'
  throw new Refusal({
    vi: `Chưa xóa được: đây là ${isPortrait ? 'ảnh chân dung của' : 'ảnh đầu sự kiện'} ${place.name}.`,
    en: `Not deleted: this is ${isPortrait ? 'the portrait of' : 'the picture of the topic'} ${place.name}.`,
  })
}
