'use server'

import { z } from 'zod'
import { signOut } from '#newsroom/accounts/sessions'
import { actionsOf } from '#server/action'
import { forgetSession } from '#server/session'

const formAction = actionsOf('/admin/**')

export const leave = formAction(
  { door: 'pairing', schema: z.object({}) },
  async ({ db, session }) => {
    signOut(db, session)
    await forgetSession()
    return { redirectTo: '/admin/dang-nhap' }
  },
)
