import { takeInPicture } from '#newsroom/assets'
import { readHandler, uploadHandler } from '#server/handler'
import { libraryPictures, readLibrary } from '#server/library'
import { receiveUpload, uploadName } from '#server/receive-upload'

/** The library, newest first: `q` is looked for without marks, `sau` is the picture that the page begins behind. */
export const GET = readHandler(({ session, url }) => {
  const after = Number(url.searchParams.get('sau') ?? Number.NaN)
  const find = (url.searchParams.get('q') ?? '').slice(0, 200)
  const behind = Number.isSafeInteger(after) ? { after } : {}
  return readLibrary(session.person, { view: 'all', find, ...behind })
})

/** Takes a picture in: the file itself is the body. */
export const POST = uploadHandler(({ db, session, request }) =>
  receiveUpload(request, async ({ file, storage }) => {
    const { asset, duplicate, animated } = await takeInPicture(session.person, db, storage, {
      file,
      originalName: uploadName(request.headers),
    })
    const [picture] = libraryPictures(db, [asset.id])
    return { picture, duplicate, animated }
  }),
)
