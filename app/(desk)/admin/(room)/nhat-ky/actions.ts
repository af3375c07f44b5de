'use server'

import { z } from 'zod'
import { checkAuditChain } from '#newsroom/audit-pages'
import { Refusal } from '#newsroom/refusals'
import { clock } from '#newsroom/text/dates'
import { number } from '#newsroom/text/numbers'
import { actionsOf } from '#server/action'
import { messagesFor } from '../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/nhat-ky')

export const checkChain = formAction({ door: 'full', schema: z.object({}) }, ({ db, session }) => {
  const { log } = messagesFor(session.language)
  const broken = checkAuditChain(session.person, db)
  if (broken !== null) throw new Refusal(log.brokenAt(number(broken)))
  return { message: log.whole(clock(Date.now())) }
})
