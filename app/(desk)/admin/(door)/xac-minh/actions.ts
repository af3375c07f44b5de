'use server'

import { z } from 'zod'
import { signOut } from '#newsroom/accounts/sessions'
import { giveSecondFactor } from '#newsroom/accounts/sign-in'
import { actionsOf } from '#server/action'
import { returnPath } from '#server/desk'
import { sealer } from '#server/sealer'
import { currentClient, forgetSession, keepSession } from '#server/session'
import { doorFields } from '#server/sign-in-fields'

const formAction = actionsOf('/admin/xac-minh')

const { code, toi } = doorFields

export const verify = formAction(
  { door: 'partial', schema: z.object({ code, toi }) },
  async ({ db, session, input }) => {
    const client = await currentClient()
    await keepSession(giveSecondFactor(db, sealer(), session, { code: input.code, ...client }))
    return { redirectTo: returnPath(input.toi) }
  },
)

export const goBack = formAction(
  { door: 'partial', schema: z.object({}) },
  async ({ db, session }) => {
    signOut(db, session)
    await forgetSession()
    return { redirectTo: '/admin/dang-nhap' }
  },
)
