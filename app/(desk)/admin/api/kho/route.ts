import { takeIn } from '#newsroom/files/taking-in'
import { kindNamed } from '#newsroom/library'
import { readHandler, uploadHandler } from '#server/handler'
import { libraryItems, readLibrary } from '#server/library'
import { anyFile, receiveUpload, uploadName } from '#server/receive-upload'

/**
 * Pictures of the library, or files of another kind, newest first: `q` is looked for without marks, `sau` is
 * what the page begins behind.
 */
export const GET = readHandler(({ session, url }) => {
  const after = Number(url.searchParams.get('sau') ?? Number.NaN)
  const find = (url.searchParams.get('q') ?? '').slice(0, 200)
  const kind = kindNamed(url.searchParams.get('loai')) ?? 'picture'
  const behind = Number.isSafeInteger(after) ? { after } : {}
  return readLibrary(session.person, { view: 'all', kind, find, ...behind })
})

/** Takes a file in: the file itself is the body. */
export const POST = uploadHandler(({ db, session, request }) =>
  receiveUpload(
    request,
    async ({ file, storage }) => {
      const { asset, duplicate, animated } = await takeIn(session.person, db, storage, {
        file,
        originalName: uploadName(request.headers),
      })
      const [item] = libraryItems(db, [asset.id])
      return { item, duplicate, animated }
    },
    anyFile,
  ),
)
