import { loadArticle } from '#newsroom/articles/load'
import { takeInPicture } from '#newsroom/assets'
import { authorise } from '#newsroom/permissions'
import { editorPictures } from '#server/editor-pictures'
import { readHandler, uploadHandler } from '#server/handler'
import { receiveUpload, uploadName } from '#server/receive-upload'
import { storyId } from '../story-id.ts'

/** Pictures by number, as `ids` names them. */
export const GET = readHandler(({ db, session, url }) => {
  authorise(session.person, 'asset.upload')
  const ids = (url.searchParams.get('ids') ?? '').split(',')
  return { pictures: editorPictures(db, ids.map(Number)) }
})

/** A picture for this story: the file itself is the body. */
export const POST = uploadHandler(async ({ db, session, params, request }) => {
  loadArticle(db, session.person, storyId(params), 'article.edit')
  return receiveUpload(request, async ({ file, storage }) => {
    const taken = await takeInPicture(session.person, db, storage, {
      file,
      originalName: uploadName(request.headers),
    })
    const [picture] = editorPictures(db, [taken.asset.id])
    return { picture, duplicate: taken.duplicate, animated: taken.animated }
  })
})
