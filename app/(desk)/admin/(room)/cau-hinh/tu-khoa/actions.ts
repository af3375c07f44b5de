'use server'

import { z } from 'zod'
import { tagCalled } from '#newsroom/catalogue'
import { Incomplete } from '#newsroom/refusals'
import { mergeTags, removeTag, renameTag } from '#newsroom/tag-upkeep'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/tu-khoa/*')

const { id, text } = settingFields

export const rename = formAction(
  { door: 'full', schema: z.object({ tagId: id, name: text }) },
  ({ db, session, input }) => {
    renameTag(session.person, db, input)
    return { message: messagesFor(session.language).settings.tags.renamed(input.name.trim()) }
  },
)

export const merge = formAction(
  { door: 'full', schema: z.object({ tagId: id, into: text }) },
  ({ db, session, input }) => {
    const target = tagCalled(session.person, db, input.into)
    if (target === null) {
      const message = messagesFor(session.language).settings.tags.noSuch
      throw new Incomplete([{ path: 'into', message }])
    }
    mergeTags(session.person, db, { tagId: input.tagId, into: target })
    return { redirectTo: `/admin/cau-hinh/tu-khoa/${target}` }
  },
)

export const remove = formAction(
  { door: 'full', schema: z.object({ tagId: id }) },
  ({ db, session, input }) => {
    removeTag(session.person, db, input.tagId)
    return { redirectTo: '/admin/cau-hinh/tu-khoa' }
  },
)
