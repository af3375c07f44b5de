import { z } from 'zod'
import { chosenTags, suggestTags } from '#newsroom/editor-choices'
import { tagNamed } from '#newsroom/tags'
import { packed } from '#newsroom/text/sentence'
import { readHandler, writeHandler } from '#server/handler'

export const GET = readHandler(({ db, url }) => ({
  tags: suggestTags(db, url.searchParams.get('q') ?? ''),
}))

const naming = z.object({
  name: z
    .string()
    .trim()
    .min(1, packed({ vi: 'Từ khóa còn trống.', en: 'The tag is empty.' }))
    .max(60),
})

/** The tag of that name, made when there is none. */
export const POST = writeHandler(naming, ({ db, session, input }) => {
  const { tagId } = tagNamed(session.person, db, input.name)
  return { tags: chosenTags(db, [tagId]) }
})
