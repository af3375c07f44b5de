import { findStories, storiesByIds } from '#newsroom/editor-choices'
import { readHandler } from '#server/handler'

/** Stories to lead to: `q` is words or an address, `ids` asks for some by number. */
export const GET = readHandler(({ db, session, url }) => {
  const ids = url.searchParams.get('ids')
  if (ids === null)
    return { stories: findStories(session.person, db, url.searchParams.get('q') ?? '') }
  const wanted = ids.split(',').filter((id) => /^[1-9]\d{0,14}$/.test(id))
  return { stories: storiesByIds(session.person, db, wanted.slice(0, 100).map(Number)) }
})
