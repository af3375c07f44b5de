import { z } from 'zod'
import { describePicture } from '#newsroom/assets'
import { NotFound } from '#newsroom/refusals'
import { editorPictures } from '#server/editor-pictures'
import { writeHandler } from '#server/handler'
import { pictureStorage } from '#server/receive-upload'

const share = z.number().min(0).max(1)
const description = z.object({
  alt: z.string().max(1000).optional(),
  decorative: z.boolean().optional(),
  focal: z.object({ x: share, y: share }).optional(),
})

/** What is said of a picture, and around which point it is cropped. */
export const POST = writeHandler(description, async ({ db, session, params, input }) => {
  const assetId = Number(params.asset)
  if (!Number.isInteger(assetId))
    throw new NotFound({ vi: 'Không có ảnh này.', en: 'There is no such picture.' })
  await describePicture(session.person, db, pictureStorage(), { assetId, ...input })
  const [picture] = editorPictures(db, [assetId])
  return { picture }
})
