'use server'

import { z } from 'zod'
import { restoreArticles, trashArticles } from '#newsroom/articles/several'
import { formAction } from '#server/action'

/** `<id>.<version>`: a story that was written since the list was read is left alone. */
const chosen = z
  .string()
  .regex(/^[1-9]\d{0,14}\.[1-9]\d{0,14}$/)
  .transform((text) => {
    const [articleId, fromVersion] = text.split('.').map(Number)
    return { articleId: articleId ?? 0, fromVersion: fromVersion ?? 0 }
  })

const schema = z.object({ story: z.array(chosen).min(1, 'Chưa chọn tin nào.').max(100) })

export const trashStories = formAction(
  { door: 'full', schema, lists: ['story'] },
  ({ db, session, input }) => ({ result: trashArticles(session.person, db, input.story) }),
)

export const restoreStories = formAction(
  { door: 'full', schema, lists: ['story'] },
  ({ db, session, input }) => ({ result: restoreArticles(session.person, db, input.story) }),
)
