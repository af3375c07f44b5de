import { z } from 'zod'
import { standing } from '#newsroom/editing'
import { attend } from '#newsroom/presence'
import { writeHandler } from '#server/handler'
import { storyId } from '../story-id.ts'

const sign = z.object({
  tab: z.string().regex(/^[\w-]{8,64}$/),
  editing: z.boolean(),
  wasEditing: z.boolean(),
  takeOver: z.boolean().optional(),
  leaving: z.boolean().optional(),
})

/** A tab says that it is there, and hears who else is and what version the story has. */
export const POST = writeHandler(sign, ({ db, session, params, input }) => {
  const articleId = storyId(params)
  const attendance = attend(session.person, db, { articleId, ...input })
  if (input.leaving) return attendance
  const { version, working } = standing(session.person, db, articleId)
  return { ...attendance, version, working }
})
