import { findStories } from '#newsroom/editor-choices'
import { readHandler } from '#server/handler'

/** Stories that can be put on the front page: `q` is words or an address. */
export const GET = readHandler(({ db, session, url }) => ({
  stories: findStories(session.person, db, url.searchParams.get('q') ?? ''),
}))
