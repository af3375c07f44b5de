import type { Db } from '#db/connection'
import { logOf, versionsOf, versionText } from '#db/queries/story-history'
import type { Actor } from './actor.ts'
import { type Article, loadArticle, subjectOf } from './articles/load.ts'
import { type Comparison, compareStories } from './comparison/stories.ts'
import { may } from './permissions.ts'
import { NotFound } from './refusals.ts'
import type { StoryContent } from './story.ts'
import { readStory } from './story-content.ts'
import { namingOf } from './story-names.ts'
import { leadsTo } from './transitions.ts'

/** Something that was done with a story. Moments are UTC epoch milliseconds. */
export type StoryEvent = {
  id: number
  at: number
  by: string
  action: string
  reason: string | null
  /** The version that it was done with. */
  revisionId: number | null
  /** The version that was taken back to work. */
  fromNumber: number | null
  /** The hour that was promised. */
  scheduledAt: number | null
}

export type Version = ReturnType<typeof versionsOf>[number] & {
  isWorking: boolean
  isOut: boolean
  /** How many words it has more than the one before it; null for the first. */
  wordsMore: number | null
}

export type StoryHistory = {
  story: Pick<Article, 'id' | 'headline' | 'version' | 'state'>
  /** Newest first. */
  versions: Version[]
  events: StoryEvent[]
  /** Whether this person may take an earlier version back to work, and name one. */
  mayRevise: boolean
}

const most = { versions: 300, events: 500 }

/**
 * The versions of a story and what was done with it, the latest first.
 * @throws NotFound when the actor may not know of the story
 */
export function readHistory(actor: Actor, db: Db, articleId: number): StoryHistory {
  const article = loadArticle(db, actor, articleId, 'article.view')
  const { id, headline, version, state } = article
  const stored = versionsOf(db, articleId, most.versions)
  const versions = stored.map((each, place) => ({
    ...each,
    isWorking: each.id === article.workingRevisionId,
    isOut: each.id === article.publishedRevisionId,
    wordsMore: each.number === 1 ? null : each.words - (stored[place + 1]?.words ?? each.words),
  }))
  return {
    story: { id, headline, version, state },
    versions,
    events: logOf(db, articleId, most.events).map(eventOf),
    mayRevise:
      may(actor, 'article.edit', subjectOf(db, article)) && leadsTo('save', state) !== null,
  }
}

/**
 * What lies between two versions of a story, by their numbers.
 * @throws NotFound when there is no such version or the actor may not know of the story
 */
export function compareVersions(
  actor: Actor,
  db: Db,
  input: { articleId: number; before: number; after: number },
): Comparison {
  const article = loadArticle(db, actor, input.articleId, 'article.view')
  const [before, after] = [input.before, input.after].map((number) =>
    contentOf(db, article.id, number),
  )
  if (!before || !after)
    throw new NotFound({ vi: 'Không có bản này.', en: 'There is no such version.' })
  return compareStories(before, after, namingOf(actor, db, [before, after]))
}

function contentOf(db: Db, articleId: number, number: number): StoryContent | null {
  const stored = versionText(db, articleId, number)
  return stored ? readStory(stored.content) : null
}

/** The version that one most wants to compare with: what readers see, else what was last handed on, else the one before. */
export function versionToCompare(versions: readonly Version[], number: number): number | null {
  const earlier = versions.filter((version) => version.number < number)
  const known =
    earlier.find(({ isOut }) => isOut) ?? earlier.find(({ sealedAt }) => sealedAt !== null)
  return (known ?? earlier[0])?.number ?? null
}

type Logged = ReturnType<typeof logOf>[number]

function eventOf({ detail, ...event }: Logged): StoryEvent {
  const told: Record<string, unknown> = JSON.parse(detail)
  const numberIn = (name: string) => {
    const value = told[name]
    return typeof value === 'number' ? value : null
  }
  return {
    ...event,
    reason: typeof told.reason === 'string' && told.reason !== '' ? told.reason : null,
    revisionId: numberIn('revisionId'),
    fromNumber: numberIn('fromRevision'),
    scheduledAt: numberIn('at'),
  }
}
