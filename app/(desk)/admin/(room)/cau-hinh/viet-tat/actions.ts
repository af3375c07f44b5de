'use server'

import { z } from 'zod'
import { changeAbbreviation, enterAbbreviation, removeAbbreviation } from '#newsroom/abbreviations'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/viet-tat/*')

const { id, since, text } = settingFields
const said = { short: text, long: text }
const list = '/admin/cau-hinh/viet-tat'

export const enterShort = formAction(
  { door: 'full', schema: z.object(said) },
  ({ db, session, input }) => {
    enterAbbreviation(session.person, db, input)
    return { redirectTo: list }
  },
)

export const saveShort = formAction(
  { door: 'full', schema: z.object({ abbreviationId: id, since, ...said }) },
  ({ db, session, input }) => {
    const changed = changeAbbreviation(session.person, db, input)
    return { ...changed, message: messagesFor(session.language).settings.saved }
  },
)

export const removeShort = formAction(
  { door: 'full', schema: z.object({ abbreviationId: id }) },
  ({ db, session, input }) => {
    removeAbbreviation(session.person, db, input.abbreviationId)
    return { redirectTo: list }
  },
)
