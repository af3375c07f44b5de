import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { articles, publications } from '#db/schema/articles'

export function articleRow(db: Db, articleId: number) {
  const row = db.select().from(articles).where(eq(articles.id, articleId)).get()
  if (!row) throw new Error(`no article ${articleId}`)
  return row
}

export const stateOf = (db: Db, articleId: number) => articleRow(db, articleId).state
export const versionOf = (db: Db, articleId: number) => articleRow(db, articleId).version

/** What readers see of the story; undefined when it is not out. */
export const publicationOf = (db: Db, articleId: number) =>
  db.select().from(publications).where(eq(publications.articleId, articleId)).get()
