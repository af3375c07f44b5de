import { openForEditing } from '#newsroom/editing'
import { writeHandler } from '#server/handler'
import { storyId } from '../story-id.ts'
import { step, takeStep } from './steps.ts'

/** The story's next step: submit, approve, publish and the rest. */
export const POST = writeHandler(step, ({ db, session, params, input }) => {
  const articleId = storyId(params)
  takeStep(session.person, db, articleId, input)
  return openForEditing(session.person, db, articleId)
})
