import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { articles } from '#db/schema/articles'
import type { Person } from '../actor.ts'
import { draftArticle } from './write.ts'

/**
 * A new story of the person's own, with this headline; the one that they opened so and never wrote in, where there
 * is one.
 */
export function beginArticle(
  person: Person,
  db: Db,
  { headline }: { headline: string } = { headline: '' },
): { articleId: number } {
  const untouched = db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        eq(articles.createdBy, person.userId),
        eq(articles.state, 'draft'),
        eq(articles.version, 1),
        eq(articles.headline, headline),
      ),
    )
    .orderBy(desc(articles.id))
    .limit(1)
    .get()
  return { articleId: untouched?.id ?? draftArticle(person, db, { headline }).articleId }
}
