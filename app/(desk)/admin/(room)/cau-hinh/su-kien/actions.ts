'use server'

import { z } from 'zod'
import { Incomplete } from '#newsroom/refusals'
import { changeTopic, leadTopicWith, openTopic } from '#newsroom/topics'
import { actionsOf } from '#server/action'
import { momentOf, settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/su-kien/*')

const { id, since, text, choice } = settingFields
const said = { name: text, description: text, bannerAssetId: choice, opensAt: text, closesAt: text }

function spanOf(input: { opensAt: string; closesAt: string }, wrongDate: string) {
  const opensAt = momentOf('opensAt', input.opensAt, wrongDate)
  if (opensAt === null) throw new Incomplete([{ path: 'opensAt', message: wrongDate }])
  return { opensAt, closesAt: momentOf('closesAt', input.closesAt, wrongDate) }
}

export const open = formAction(
  { door: 'full', schema: z.object(said) },
  ({ db, session, input }) => {
    const { wrongDate } = messagesFor(session.language).settings
    openTopic(session.person, db, { ...input, ...spanOf(input, wrongDate) })
    return { redirectTo: '/admin/cau-hinh/su-kien' }
  },
)

export const save = formAction(
  { door: 'full', schema: z.object({ topicId: id, since, ...said }) },
  ({ db, session, input }) => {
    const { saved, wrongDate } = messagesFor(session.language).settings
    const changes = { ...input, ...spanOf(input, wrongDate) }
    return { ...changeTopic(session.person, db, changes), message: saved }
  },
)

export const lead = formAction(
  { door: 'full', schema: z.object({ topicId: id, articleId: choice }) },
  ({ db, session, input }) => {
    leadTopicWith(session.person, db, input)
    return { message: messagesFor(session.language).settings.topics.leadSaved }
  },
)
