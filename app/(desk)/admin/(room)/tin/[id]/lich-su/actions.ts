'use server'

import { z } from 'zod'
import { renameVersion } from '#newsroom/articles/name-version'
import { reviseArticle } from '#newsroom/articles/write'
import { packed } from '#newsroom/text/sentence'
import { actionsOf } from '#server/action'

const formAction = actionsOf('/admin/tin/*/lich-su')

const id = z.coerce.number().int().positive()

export const nameVersion = formAction(
  {
    door: 'full',
    schema: z.object({
      articleId: id,
      revisionId: id,
      name: z
        .string()
        .trim()
        .max(
          200,
          packed({
            vi: 'Tên bản dài nhất 200 chữ cái.',
            en: 'A version’s name is at most 200 characters.',
          }),
        ),
    }),
  },
  ({ db, session, input }) => {
    renameVersion(session.person, db, input)
    return {}
  },
)

export const restoreVersion = formAction(
  { door: 'full', schema: z.object({ articleId: id, revisionId: id, fromVersion: id }) },
  ({ db, session, input }) => {
    reviseArticle(session.person, db, input)
    return { redirectTo: `/admin/tin/${input.articleId}/lich-su` }
  },
)
