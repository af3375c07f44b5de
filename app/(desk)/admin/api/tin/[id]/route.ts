import { openForEditing } from '#newsroom/editing'
import { readHandler } from '#server/handler'
import { storyId } from './story-id.ts'

/** The story as it stands on the server: for a tab that fell behind. */
export const GET = readHandler(({ db, session, params }) =>
  openForEditing(session.person, db, storyId(params)),
)
