'use server'

import { z } from 'zod'
import { signIn } from '#newsroom/accounts/sign-in'
import { setUp } from '#newsroom/accounts/users'
import { actionsOf } from '#server/action'
import { currentClient, keepSession } from '#server/session'
import { doorFields } from '#server/sign-in-fields'

const formAction = actionsOf('/admin/cai-dat-dau/*')

const { token, email, password } = doorFields
const name = z.string().max(200)

export const openNewsroom = formAction(
  { door: 'anyone', schema: z.object({ token, name, email, password }) },
  async ({ db, input }) => {
    await setUp(db, input)
    await keepSession(await signIn(db, { ...input, ...(await currentClient()) }))
    return { redirectTo: '/admin' }
  },
)
