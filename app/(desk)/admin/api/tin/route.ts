import { z } from 'zod'
import { beginArticle } from '#newsroom/articles/begin'
import { line } from '#newsroom/filled-in'
import { writeHandler } from '#server/handler'

/** Begins a story, which may have its headline already. */
export const POST = writeHandler(
  z.object({ headline: line(300).default('') }),
  ({ db, session, input }) => {
    const { articleId } = beginArticle(session.person, db, input)
    return { articleId }
  },
)
