import { eq } from 'drizzle-orm'
import { articles, revisions } from '#db/schema/articles'
import { sections } from '#db/schema/sections'
import type { Reader } from '#db/write'
import type { Actor } from '../actor.ts'
import { type Action, may, type Subject } from '../permissions.ts'
import { NotAllowed, NotFound, Stale } from '../refusals.ts'
import type { StoryContent } from '../story.ts'
import { readStory } from '../story-content.ts'

export type Article = typeof articles.$inferSelect
export type Revision = Omit<typeof revisions.$inferSelect, 'content'> & { content: StoryContent }

/** The top section above a section, itself when it is one; null for none. */
export function topSectionOf(db: Reader, sectionId: number | null): number | null {
  if (sectionId === null) return null
  const row = db
    .select({ id: sections.id, parentId: sections.parentId })
    .from(sections)
    .where(eq(sections.id, sectionId))
    .get()
  return row ? (row.parentId ?? row.id) : null
}

/** What a permission is asked about, of a story. */
export const subjectOf = (db: Reader, article: Article): Subject => ({
  createdBy: article.createdBy,
  topSectionId: topSectionOf(db, article.sectionId),
})

/**
 * The story, through what the actor may see.
 * @throws NotFound when there is none or the actor may not know of it
 * @throws NotAllowed when the actor sees it but may not do `action`
 */
export function loadArticle(db: Reader, actor: Actor, articleId: number, action: Action): Article {
  const article = db.select().from(articles).where(eq(articles.id, articleId)).get()
  if (!article) throw new NotFound({ vi: 'Không có bài này.', en: 'There is no such story.' })
  const subject = subjectOf(db, article)
  if (!may(actor, 'article.view', subject))
    throw new NotFound({ vi: 'Không có bài này.', en: 'There is no such story.' })
  if (!may(actor, action, subject)) {
    throw new NotAllowed({
      vi: 'Tài khoản này không có quyền làm việc đó với bài này.',
      en: 'This account may not do that to this story.',
    })
  }
  return article
}

/** @throws Stale when the story has been written since `fromVersion` */
export function refuseStale(article: Article, fromVersion: number | undefined) {
  if (fromVersion !== undefined && fromVersion !== article.version) throw new Stale(article.version)
}

/** @throws NotFound when the story has no such revision */
export function loadRevision(db: Reader, article: Article, revisionId: number | null): Revision {
  const row =
    revisionId === null
      ? undefined
      : db.select().from(revisions).where(eq(revisions.id, revisionId)).get()
  if (!row || row.articleId !== article.id)
    throw new NotFound({ vi: 'Không có bản này.', en: 'There is no such version.' })
  return { ...row, content: readStory(row.content) }
}
