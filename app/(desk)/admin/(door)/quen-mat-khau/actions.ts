'use server'

import { z } from 'zod'
import { requestReset } from '#newsroom/accounts/reset'
import { readSettings } from '#newsroom/settings'
import { actionsOf } from '#server/action'
import { siteOrigin } from '#server/desk'
import { currentClient } from '#server/session'
import { doorFields } from '#server/sign-in-fields'
import { messagesFor } from '../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/quen-mat-khau')

export const askForReset = formAction(
  { door: 'anyone', schema: z.object({ email: doorFields.email }) },
  async ({ db, session, input }) => {
    const { address } = await currentClient()
    const { siteName } = readSettings(db)
    requestReset(db, { email: input.email, address, origin: siteOrigin, siteName })
    return { message: messagesFor(session?.language ?? 'vi').door.forgotten.sent }
  },
)
