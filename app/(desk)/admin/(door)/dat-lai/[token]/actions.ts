'use server'

import { z } from 'zod'
import { choosePassword } from '#newsroom/accounts/users'
import { actionsOf } from '#server/action'
import { doorFields } from '#server/sign-in-fields'

const formAction = actionsOf('/admin/dat-lai/*')

const { token, password } = doorFields

export const resetPassword = formAction(
  { door: 'anyone', schema: z.object({ token, password }) },
  async ({ db, input }) => {
    await choosePassword(db, { kind: 'reset', ...input })
    return { redirectTo: '/admin/dang-nhap?xong=mat-khau' }
  },
)
