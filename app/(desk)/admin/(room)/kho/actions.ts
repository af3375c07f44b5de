'use server'

import { z } from 'zod'
import { describePicture } from '#newsroom/assets'
import { describeFile } from '#newsroom/files/describing'
import { removeAsset } from '#newsroom/files/removing'
import { actionsOf } from '#server/action'
import { pictureStorage } from '#server/receive-upload'
import { messagesFor } from '../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/kho')

const assetId = z.coerce.number().int().positive()
const percent = z.coerce.number().int().min(0).max(100)
const words = z.string().max(20_000)

export const describe = formAction(
  {
    door: 'full',
    schema: z.object({
      assetId,
      focalX: percent,
      focalY: percent,
      alt: words,
      decorative: z.literal('on').optional(),
      caption: words,
      credit: words,
    }),
  },
  async ({ db, session, input }) => {
    const { focalX, focalY, decorative, ...described } = input
    await describePicture(session.person, db, pictureStorage(), {
      ...described,
      decorative: decorative === 'on',
      focal: { x: focalX / 100, y: focalY / 100 },
    })
    return { message: messagesFor(session.language).pictures.saved }
  },
)

export const describeOther = formAction(
  { door: 'full', schema: z.object({ assetId, caption: words, credit: words }) },
  async ({ db, session, input }) => {
    describeFile(session.person, db, input)
    return { message: messagesFor(session.language).pictures.saved }
  },
)

export const remove = formAction(
  { door: 'full', schema: z.object({ assetId }) },
  async ({ db, session, input }) => {
    await removeAsset(session.person, db, pictureStorage(), input.assetId)
    return { redirectTo: '/admin/kho' }
  },
)
