'use server'

import { z } from 'zod'
import { restoreArticles, trashArticles } from '#newsroom/articles/several'
import { packed } from '#newsroom/text/sentence'
import { actionsOf } from '#server/action'

const formAction = actionsOf('/admin/tin')

/** `<id>.<version>`: a story that was written since the list was read is left alone. */
const chosen = z
  .string()
  .regex(/^[1-9]\d{0,14}\.[1-9]\d{0,14}$/)
  .transform((text) => {
    const [articleId, fromVersion] = text.split('.').map(Number)
    return { articleId: articleId ?? 0, fromVersion: fromVersion ?? 0 }
  })

const schema = z.object({
  story: z
    .array(chosen)
    .min(1, packed({ vi: 'Chưa chọn tin nào.', en: 'No story is chosen.' }))
    .max(100),
})

export const trashStories = formAction(
  { door: 'full', schema, lists: ['story'] },
  ({ db, session, input }) => ({ result: trashArticles(session.person, db, input.story) }),
)

export const restoreStories = formAction(
  { door: 'full', schema, lists: ['story'] },
  ({ db, session, input }) => ({ result: restoreArticles(session.person, db, input.story) }),
)
