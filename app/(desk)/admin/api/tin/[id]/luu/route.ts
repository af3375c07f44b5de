import { z } from 'zod'
import { saveArticle } from '#newsroom/articles/write'
import { standing } from '#newsroom/editing'
import { writeHandler } from '#server/handler'
import { storyId } from '../story-id.ts'

const save = z.object({ fromVersion: z.int().positive(), content: z.unknown() })

/** Autosave: answers once the text is on the disk. */
export const POST = writeHandler(save, ({ db, session, params, input }) => {
  const articleId = storyId(params)
  const { fromVersion, content } = input
  const saved = saveArticle(session.person, db, { articleId, fromVersion, content })
  return { ...saved, standing: standing(session.person, db, articleId) }
})
