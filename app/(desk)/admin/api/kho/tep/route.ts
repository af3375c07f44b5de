import { authorise } from '#newsroom/permissions'
import { readHandler } from '#server/handler'
import { libraryFiles } from '#server/library'

/** The files that are no pictures, by `ids`. */
export const GET = readHandler(({ db, session, url }) => {
  authorise(session.person, 'asset.upload')
  const ids = (url.searchParams.get('ids') ?? '').split(',').map(Number)
  return { files: libraryFiles(db, ids.filter(Number.isSafeInteger).slice(0, 200)) }
})
