'use server'

import { z } from 'zod'
import { frontSlots } from '#newsroom/front-page'
import {
  changePlacement,
  clearPlacement,
  movePlacement,
  placeOnFront,
} from '#newsroom/front-placements'
import { actionsOf } from '#server/action'
import { momentOf, settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/trang-nhat', '/admin/trang-nhat/*', '/admin/trang-nhat/*/*')

const { id, text, ticked } = settingFields
const place = { slot: z.enum(frontSlots), seen: text }
const placement = { ...place, placementId: id }
const times = { startsAt: text.default(''), endsAt: text.default(''), pinned: ticked }

const spanOf = (input: { startsAt: string; endsAt: string }, wrongDate: string) => ({
  startsAt: momentOf('startsAt', input.startsAt, wrongDate),
  endsAt: momentOf('endsAt', input.endsAt, wrongDate),
})

export const put = formAction(
  { door: 'full', schema: z.object({ ...place, articleId: id, ...times, back: ticked }) },
  ({ db, session, input: { back, ...input } }) => {
    const { wrongDate } = messagesFor(session.language).settings
    placeOnFront(session.person, db, { ...input, ...spanOf(input, wrongDate) })
    return back ? { redirectTo: '/admin/trang-nhat' } : {}
  },
)

export const change = formAction(
  { door: 'full', schema: z.object({ ...placement, ...times }) },
  ({ db, session, input }) => {
    const { settings } = messagesFor(session.language)
    changePlacement(session.person, db, { ...input, ...spanOf(input, settings.wrongDate) })
    return { redirectTo: '/admin/trang-nhat' }
  },
)

export const pin = formAction(
  { door: 'full', schema: z.object({ ...placement, pinned: z.enum(['', 'on']) }) },
  ({ db, session, input }) => {
    changePlacement(session.person, db, { ...input, pinned: input.pinned === 'on' })
    return {}
  },
)

export const clear = formAction(
  { door: 'full', schema: z.object(placement) },
  ({ db, session, input }) => {
    clearPlacement(session.person, db, input)
    return {}
  },
)

export const move = formAction(
  { door: 'full', schema: z.object({ ...placement, direction: z.enum(['up', 'down']) }) },
  ({ db, session, input }) => {
    movePlacement(session.person, db, input)
    return {}
  },
)
