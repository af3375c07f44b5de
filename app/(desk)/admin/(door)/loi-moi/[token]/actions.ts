'use server'

import { z } from 'zod'
import { signIn } from '#newsroom/accounts/sign-in'
import { choosePassword } from '#newsroom/accounts/users'
import { actionsOf } from '#server/action'
import { currentClient, keepSession } from '#server/session'
import { doorFields } from '#server/sign-in-fields'

const formAction = actionsOf('/admin/loi-moi/*')

const { token, password } = doorFields

export const acceptInvitation = formAction(
  { door: 'anyone', schema: z.object({ token, password }) },
  async ({ db, input }) => {
    const { email } = await choosePassword(db, { kind: 'invite', ...input })
    const client = await currentClient()
    await keepSession(await signIn(db, { email, password: input.password, ...client }))
    return { redirectTo: '/admin' }
  },
)
