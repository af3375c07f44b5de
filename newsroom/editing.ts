import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { lastReturn, revisionFacts, storyLinks } from '#db/queries/desk-editor'
import { publications } from '#db/schema/articles'
import type { Reader } from '#db/write'
import type { Person } from './actor.ts'
import { articlePath } from './addresses.ts'
import {
  type Article,
  loadArticle,
  loadRevision,
  subjectOf,
  topSectionOf,
} from './articles/load.ts'
import { problemsOf } from './articles/readiness.ts'
import { needsTwoPeople } from './articles/two-people.ts'
import { type Action, may } from './permissions.ts'
import type { Problem } from './refusals.ts'
import type { StoryContent } from './story.ts'
import { type ArticleState, leadsTo, type TransitionName, transitions } from './transitions.ts'

/** A version of a story, as the desk names it. */
export type VersionFacts = { id: number; number: number; at: number; by: string | null }

/** What the person who has a story open can do with it now. */
type Steps = Record<TransitionName | 'correct', boolean>

/** Where a story stands, without its text. */
export type Standing = {
  articleId: number
  version: number
  state: ArticleState
  steps: Steps
  working: VersionFacts
  /** What readers see; null while the story is not out. */
  out: (VersionFacts & { path: string; publishedAt: number; updatedAt: number | null }) | null
  scheduled: { at: number; number: number } | null
  /** Why it was given back, when that was the last thing to happen. */
  returned: { by: string; at: number; reason: string } | null
  withdrawnReason: string | null
  /** Somebody else must approve it: the section asks for two people and this person wrote it. */
  needsAnother: boolean
  /** What keeps it from being published. */
  problems: Problem[]
}

export type OpenedStory = { standing: Standing; content: StoryContent }

/**
 * A story with its working text, for the person who opens it.
 * @throws NotFound when there is none or the person may not know of it
 * @throws NotAllowed when they may see it but not edit it
 */
export function openForEditing(person: Person, db: Db, articleId: number): OpenedStory {
  const article = loadArticle(db, person, articleId, 'article.edit')
  const { content } = loadRevision(db, article, article.workingRevisionId)
  return { content, standing: standingOf(person, db, article, content) }
}

/** `openForEditing` without the text. */
export const standing = (person: Person, db: Db, articleId: number): Standing =>
  openForEditing(person, db, articleId).standing

function standingOf(person: Person, db: Db, article: Article, content: StoryContent): Standing {
  const needsAnother = wantsAnother(person, db, article)
  return {
    articleId: article.id,
    version: article.version,
    state: article.state,
    steps: stepsOf(person, db, article, needsAnother),
    working: versionFacts(db, article.workingRevisionId),
    out: outFacts(db, article),
    scheduled:
      article.scheduledAt === null
        ? null
        : {
            at: article.scheduledAt,
            number: versionFacts(db, article.scheduledRevisionId).number,
          },
    returned: article.state === 'draft' ? returnFacts(db, article.id) : null,
    withdrawnReason: article.withdrawnReason,
    needsAnother,
    problems: problemsOf(db, content, 'publish'),
  }
}

/** The verb refuses the same: this keeps the desk from offering it. */
function wantsAnother(person: Person, db: Reader, article: Article): boolean {
  if (!needsTwoPeople(db, topSectionOf(db, article.sectionId))) return false
  if (article.createdBy === person.userId) return true
  const working =
    article.workingRevisionId === null ? undefined : revisionFacts(db, article.workingRevisionId)
  return working?.createdBy === person.userId
}

const approving: ReadonlySet<string> = new Set(['approve', 'publish', 'schedule'])

function stepsOf(person: Person, db: Reader, article: Article, needsAnother: boolean): Steps {
  const subject = subjectOf(db, article)
  const allowed = (action: Action) => may(person, action, subject)
  const approved =
    article.approvedRevisionId !== null && article.approvedRevisionId === article.workingRevisionId
  const can = (name: TransitionName) =>
    leadsTo(name, article.state) !== null &&
    allowed(transitions[name].needs) &&
    !(needsAnother && !approved && approving.has(name))
  const names = Object.keys(transitions) as TransitionName[]
  return {
    ...(Object.fromEntries(names.map((name) => [name, can(name)])) as Record<
      TransitionName,
      boolean
    >),
    correct: article.state === 'published' && allowed('article.correct'),
  }
}

function versionFacts(db: Reader, revisionId: number | null): VersionFacts {
  const row = revisionId === null ? undefined : revisionFacts(db, revisionId)
  return {
    id: revisionId ?? 0,
    number: row?.number ?? 0,
    at: row?.updatedAt ?? 0,
    by: row?.authorName ?? null,
  }
}

function outFacts(db: Reader, article: Article): Standing['out'] {
  const row = db
    .select({
      revisionId: publications.revisionId,
      publishedAt: publications.publishedAt,
      updatedAt: publications.updatedAt,
    })
    .from(publications)
    .where(eq(publications.articleId, article.id))
    .get()
  const [link] = row ? storyLinks(db, [article.id]) : []
  if (!row || !link) return null
  return {
    ...versionFacts(db, row.revisionId),
    path: articlePath(link.topSlug, link.slug, article.id),
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
  }
}

function returnFacts(db: Reader, articleId: number): Standing['returned'] {
  const row = lastReturn(db, articleId)
  if (row?.action !== 'article.return') return null
  const detail: { reason?: string } = JSON.parse(row.detail)
  return { by: row.actor, at: row.at, reason: detail.reason ?? '' }
}
