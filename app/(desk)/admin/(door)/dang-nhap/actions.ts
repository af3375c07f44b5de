'use server'

import { z } from 'zod'
import { signOut } from '#newsroom/accounts/sessions'
import { signIn } from '#newsroom/accounts/sign-in'
import { actionsOf } from '#server/action'
import { returnPath } from '#server/desk'
import { currentClient, keepSession } from '#server/session'
import { doorFields } from '#server/sign-in-fields'

const formAction = actionsOf('/admin/dang-nhap')

const { email, password, toi } = doorFields

export const enter = formAction(
  { door: 'anyone', schema: z.object({ email, password, toi }) },
  async ({ db, session, input }) => {
    const signedIn = await signIn(db, { ...input, ...(await currentClient()) })
    if (session) signOut(db, session)
    await keepSession(signedIn)
    const next = returnPath(input.toi)
    if (signedIn.kind === 'full') return { redirectTo: next }
    return { redirectTo: `/admin/xac-minh?toi=${encodeURIComponent(next)}` }
  },
)
