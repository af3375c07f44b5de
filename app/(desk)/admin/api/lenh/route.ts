import { jumpsFor } from '#newsroom/palette'
import { readHandler } from '#server/handler'

/** Where the palette can go from the words `q`. */
export const GET = readHandler(({ db, session, url }) =>
  jumpsFor(session.person, db, url.searchParams.get('q') ?? ''),
)
