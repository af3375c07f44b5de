import { z } from 'zod'
import { nameVersion } from '#newsroom/articles/keep-aside'
import { packed } from '#newsroom/text/sentence'
import { writeHandler } from '#server/handler'
import { storyId } from '../story-id.ts'

const naming = z.object({
  name: z
    .string()
    .trim()
    .min(1, packed({ vi: 'Bản chưa có tên.', en: 'The version has no name yet.' }))
    .max(200),
})

export const POST = writeHandler(naming, ({ db, session, params, input }) =>
  nameVersion(session.person, db, { articleId: storyId(params), name: input.name }),
)
