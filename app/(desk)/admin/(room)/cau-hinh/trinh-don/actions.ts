'use server'

import { z } from 'zod'
import { changeMenus } from '#newsroom/menus'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/trinh-don')

const link = z.object({ label: z.string(), href: z.string(), hidden: z.boolean() })
const links = settingFields.json.pipe(z.array(link))

export const save = formAction(
  { door: 'full', schema: z.object({ since: settingFields.since, header: links, footer: links }) },
  ({ db, session, input }) => {
    const changed = changeMenus(session.person, db, input)
    return { ...changed, message: messagesFor(session.language).menus.saved }
  },
)
