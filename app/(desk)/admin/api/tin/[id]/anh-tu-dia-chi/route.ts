import { z } from 'zod'
import { loadArticle } from '#newsroom/articles/load'
import { takeInPicture } from '#newsroom/assets'
import { editorPictures } from '#server/editor-pictures'
import { writeHandler } from '#server/handler'
import { receiveFromWeb } from '#server/receive-upload'
import { storyId } from '../story-id.ts'

const wanted = z.object({ url: z.url({ protocol: /^https?$/ }).max(2048) })

/** A picture that came with pasted text, fetched from where it stands. */
export const POST = writeHandler(wanted, async ({ db, session, params, input }) => {
  loadArticle(db, session.person, storyId(params), 'article.edit')
  return receiveFromWeb(input.url, async ({ file, storage, originalName }) => {
    const taken = await takeInPicture(session.person, db, storage, { file, originalName })
    const [picture] = editorPictures(db, [taken.asset.id])
    return { picture }
  })
})
