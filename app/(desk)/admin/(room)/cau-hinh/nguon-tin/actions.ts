'use server'

import { z } from 'zod'
import { changeSource, enterSource } from '#newsroom/sources'
import { actionsOf } from '#server/action'
import { momentOf, settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/nguon-tin/*')

const { id, since, text } = settingFields
const said = { name: text, abbreviation: text, url: text, agreement: text, ends: text }

export const enter = formAction(
  { door: 'full', schema: z.object(said) },
  ({ db, session, input: { ends, ...source } }) => {
    const { wrongDate } = messagesFor(session.language).settings
    const agreementEndsAt = momentOf('ends', ends, wrongDate)
    enterSource(session.person, db, { ...source, agreementEndsAt })
    return { redirectTo: '/admin/cau-hinh/nguon-tin' }
  },
)

export const save = formAction(
  { door: 'full', schema: z.object({ sourceId: id, since, ...said }) },
  ({ db, session, input: { ends, ...source } }) => {
    const { saved, wrongDate } = messagesFor(session.language).settings
    const agreementEndsAt = momentOf('ends', ends, wrongDate)
    const changed = changeSource(session.person, db, { ...source, agreementEndsAt })
    return { ...changed, message: saved }
  },
)
