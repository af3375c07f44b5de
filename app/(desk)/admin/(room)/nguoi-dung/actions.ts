'use server'

import { z } from 'zod'
import { requireSecondFactor } from '#newsroom/accounts/second-factor'
import {
  accountInput,
  changeUser,
  invitationInput,
  inviteUser,
  makeResetLink,
  setDisabled,
} from '#newsroom/accounts/users'
import { readSettings } from '#newsroom/settings'
import { actionsOf } from '#server/action'
import { siteOrigin } from '#server/desk'
import { messagesFor } from '../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/nguoi-dung', '/admin/nguoi-dung/*')

const sectionIds = z.array(z.coerce.number().int().positive()).max(200)
const account = accountInput.extend({ sectionIds })
const invitation = invitationInput.extend({ sectionIds })
const userId = z.coerce.number().int().positive()
const lists = ['sectionIds']

export const invite = formAction({ door: 'full', schema: invitation, lists }, (context) => {
  const { db, session, input } = context
  const letter = { origin: siteOrigin, siteName: readSettings(db).siteName }
  const { token } = inviteUser(session.person, db, input, letter)
  return {
    message: messagesFor(session.language).people.invited(input.name),
    result: { link: `${siteOrigin}/admin/loi-moi/${token}` },
  }
})

export const saveMember = formAction(
  { door: 'full', schema: account.extend({ userId }), lists },
  ({ db, session, input }) => {
    changeUser(session.person, db, input)
    return { message: messagesFor(session.language).people.saved }
  },
)

export const makeLink = formAction(
  { door: 'full', schema: z.object({ userId }) },
  ({ db, session, input }) => {
    const { token, kind } = makeResetLink(session.person, db, input.userId)
    const place = kind === 'invite' ? 'loi-moi' : 'dat-lai'
    return {
      message: messagesFor(session.language).people.resetReady,
      result: { link: `${siteOrigin}/admin/${place}/${token}` },
    }
  },
)

export const shut = formAction(
  { door: 'full', schema: z.object({ userId, disabled: z.enum(['1', '0']) }) },
  ({ db, session, input }) => {
    const disabled = input.disabled === '1'
    setDisabled(session.person, db, { userId: input.userId, disabled })
    const { people } = messagesFor(session.language)
    return { message: disabled ? people.wasDisabled : people.wasEnabled }
  },
)

export const saveFactorRule = formAction(
  {
    door: 'full',
    schema: z.object({ roles: z.array(accountInput.shape.role) }),
    lists: ['roles'],
  },
  ({ db, session, input }) => {
    requireSecondFactor(session.person, db, input.roles)
    return { message: messagesFor(session.language).people.factorRuleSaved }
  },
)
