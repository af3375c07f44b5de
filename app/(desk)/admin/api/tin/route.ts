import { z } from 'zod'
import { beginArticle } from '#newsroom/articles/begin'
import { writeHandler } from '#server/handler'

/** Begins a story. */
export const POST = writeHandler(z.object({}), ({ db, session }) => {
  const { articleId } = beginArticle(session.person, db)
  return { articleId }
})
