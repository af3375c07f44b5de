'use server'

import { z } from 'zod'
import type { ArticleBody } from '#newsroom/body/document'
import { beginPage, changePage, hidePage } from '#newsroom/pages'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/trang/*')

const { id, since, text, ticked, json } = settingFields
/** The verbs check that it is one. */
const body = json.transform((typed) => typed as ArticleBody)
const said = { title: text, slug: text, description: text, body, showsMasthead: ticked }

export const begin = formAction(
  { door: 'full', schema: z.object(said) },
  ({ db, session, input }) => {
    const { pageId } = beginPage(session.person, db, input)
    return { redirectTo: `/admin/cau-hinh/trang/${pageId}` }
  },
)

export const save = formAction(
  { door: 'full', schema: z.object({ pageId: id, since, ...said, intent: text.optional() }) },
  ({ db, session, input: { intent, ...page } }) => {
    const publishes = intent === 'publish'
    const changed = changePage(session.person, db, { ...page, publishes })
    const { pages } = messagesFor(session.language)
    return { ...changed, message: publishes ? pages.published : pages.saved }
  },
)

export const hide = formAction(
  { door: 'full', schema: z.object({ pageId: id }) },
  ({ db, session, input }) => {
    hidePage(session.person, db, input.pageId)
    return { message: messagesFor(session.language).pages.hidden }
  },
)
