'use server'

import { z } from 'zod'
import { settleReport } from '#newsroom/error-reports'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'

const formAction = actionsOf('/admin/bao-loi')

const state = z.enum(['new', 'done', 'dismissed'])

export const settle = formAction(
  { door: 'full', schema: z.object({ reportId: settingFields.id, from: state, to: state }) },
  ({ db, session, input }) => {
    settleReport(session.person, db, input)
    return {}
  },
)
