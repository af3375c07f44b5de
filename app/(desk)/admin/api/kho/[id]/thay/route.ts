import { replacePicture } from '#newsroom/pictures/replacing'
import { uploadHandler } from '#server/handler'
import { libraryPictures } from '#server/library'
import { receiveUpload, uploadName } from '#server/receive-upload'
import { assetIdOf } from '../asset-id.ts'

/** Puts the file that is the body in the place of a picture. */
export const POST = uploadHandler(({ db, session, params, request }) =>
  receiveUpload(request, async ({ file, storage }) => {
    const { asset, duplicate } = await replacePicture(session.person, db, storage, {
      assetId: assetIdOf(params),
      file,
      originalName: uploadName(request.headers),
    })
    const [picture] = libraryPictures(db, [asset.id])
    return { picture, duplicate }
  }),
)
