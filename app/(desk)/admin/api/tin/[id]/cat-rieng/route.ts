import { z } from 'zod'
import { keepAside } from '#newsroom/articles/keep-aside'
import { writeHandler } from '#server/handler'
import { storyId } from '../story-id.ts'

const text = z.object({ content: z.unknown(), name: z.string().max(200) })

/** Puts a text that met another one into the history, before anything is asked. */
export const POST = writeHandler(text, ({ db, session, params, input }) =>
  keepAside(session.person, db, {
    articleId: storyId(params),
    content: input.content,
    name: input.name,
  }),
)
