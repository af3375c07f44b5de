'use server'

import { z } from 'zod'
import { arrangements } from '#newsroom/front-arrangements'
import { changeSection, moveSection, openSection } from '#newsroom/sections'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/chuyen-muc', '/admin/cau-hinh/chuyen-muc/*')

const { id, since, text, ticked, choice } = settingFields
const said = { name: text, description: text, needsTwoPeople: ticked }

export const open = formAction(
  { door: 'full', schema: z.object({ ...said, slug: text, parentId: choice }) },
  ({ db, session, input }) => {
    openSection(session.person, db, input)
    return { redirectTo: '/admin/cau-hinh/chuyen-muc' }
  },
)

export const save = formAction(
  {
    door: 'full',
    schema: z.object({
      ...{ sectionId: id, since, ...said, hidden: ticked, archived: ticked },
      arrangement: z
        .enum(['', ...arrangements])
        .default('')
        .transform((chosen) => chosen || null),
    }),
  },
  ({ db, session, input }) => {
    const changed = changeSection(session.person, db, input)
    return { ...changed, message: messagesFor(session.language).settings.saved }
  },
)

export const move = formAction(
  { door: 'full', schema: z.object({ sectionId: id, direction: z.enum(['up', 'down']) }) },
  ({ db, session, input }) => {
    moveSection(session.person, db, input)
    return {}
  },
)
