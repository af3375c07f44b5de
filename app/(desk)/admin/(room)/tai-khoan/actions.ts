'use server'

import { z } from 'zod'
import { beginPairing, confirmPairing, endPairing } from '#newsroom/accounts/second-factor'
import { endOtherSessions, endSession } from '#newsroom/accounts/sessions'
import { changePassword, changeProfile, profileInput } from '#newsroom/accounts/users'
import { readSettings } from '#newsroom/settings'
import { actionsOf } from '#server/action'
import { sealer } from '#server/sealer'
import { doorFields } from '#server/sign-in-fields'
import { messagesFor } from '../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/tai-khoan', '/admin/ghep-dien-thoai')

const ticked = z
  .literal('on')
  .nullish()
  .transform((value) => value === 'on')

export const saveProfile = formAction(
  { door: 'full', schema: profileInput.extend({ singleKeys: ticked }) },
  ({ db, session, input }) => {
    changeProfile(session.person, db, input)
    return { message: messagesFor(input.language).account.saved }
  },
)

export const savePassword = formAction(
  {
    door: 'full',
    schema: z.object({ current: doorFields.password, password: doorFields.password }),
  },
  async ({ db, session, input }) => {
    await changePassword(db, session, input)
    return { message: messagesFor(session.language).account.passwordChanged }
  },
)

export const beginPhone = formAction(
  { door: 'pairing', schema: z.object({}) },
  ({ db, session: { person, email } }) => ({
    result: beginPairing(person, db, sealer(), { email, issuer: readSettings(db).siteName }),
  }),
)

export const confirmPhone = formAction(
  { door: 'pairing', schema: z.object({ code: doorFields.code }) },
  ({ db, session, input }) => ({
    result: { codes: confirmPairing(session.person, db, sealer(), input.code) },
  }),
)

export const unpairPhone = formAction(
  { door: 'full', schema: z.object({ code: doorFields.code }) },
  ({ db, session, input }) => {
    endPairing(session.person, db, sealer(), input.code)
    return { message: messagesFor(session.language).account.unpaired }
  },
)

export const endDevice = formAction(
  { door: 'full', schema: z.object({ device: z.string().max(64) }) },
  ({ db, session, input }) => {
    endSession(db, session, input.device)
    return { message: messagesFor(session.language).account.ended }
  },
)

export const endOtherDevices = formAction(
  { door: 'full', schema: z.object({}) },
  ({ db, session }) => {
    endOtherSessions(db, session)
    return { message: messagesFor(session.language).account.othersEnded }
  },
)
