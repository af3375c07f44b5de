import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/connection'
import {
  dropEntry,
  givePlace,
  losePlace,
  placeOf,
  putEntry,
  rememberWords,
} from '#db/queries/search-index'
import { publishedForIndex, workingForIndex } from '#db/queries/search-stories'
import { jobs } from '#db/schema/records'
import { type Tx, write } from '#db/write'
import { toPlainText } from '../body/text.ts'
import { cancelJob, promise } from '../jobs.ts'
import type { StoryContent } from '../story.ts'
import { readStory } from '../story-content.ts'
import { entryOf, type Story, type Vocabulary } from './entries.ts'
import { facetsOf } from './facets.ts'

/** A story that was saved is found by the desk after this long, in milliseconds. */
const indexingPause = 2500

const storyOf = ({ headline, sapo, body, hero, transcript }: StoryContent): Story => ({
  headline,
  sapo,
  body: [toPlainText(body), hero?.caption, transcript].filter(Boolean).join('\n\n'),
})

/** Remembers what words there are: what a mistyped one could have been. */
export const remember = (tx: Tx, vocabulary: Vocabulary) =>
  rememberWords(tx, [...vocabulary.values()])

/**
 * Puts a story that is out into the readers' index, in the transaction that put it out. It keeps its place
 * there, unless `anew` gives it the newest one.
 * @param vocabulary of many stories, which the caller remembers; otherwise this one's is remembered at once
 */
export function indexPublished(tx: Tx, articleId: number, { anew = false, vocabulary }: How = {}) {
  const row = publishedForIndex(tx, articleId)
  if (!row) return
  const before = placeOf(tx, articleId)
  if (before !== null && anew) {
    dropEntry(tx, 'published', before)
    losePlace(tx, articleId)
  }
  const place = before !== null && !anew ? before : givePlace(tx, articleId)
  const words: Vocabulary = vocabulary ?? new Map()
  const entry = entryOf(storyOf(readStory(row.content)), words)
  putEntry(tx, 'published', place, entry, facetsOf({ ...row, at: row.publishedAt }, place))
  if (!vocabulary) remember(tx, words)
}

type How = { anew?: boolean; vocabulary?: Vocabulary }

/** Takes a story out of the readers' index, in the transaction that takes it from readers. */
export function dropPublished(tx: Tx, articleId: number) {
  const place = placeOf(tx, articleId)
  if (place === null) return
  dropEntry(tx, 'published', place)
  losePlace(tx, articleId)
}

/** Brings the desk's index up to date with a story: it holds what is not out as it is written. */
export function indexForDesk(tx: Tx, articleId: number, { vocabulary }: How = {}) {
  const row = workingForIndex(tx, articleId)
  if (!row || row.isOut) return dropEntry(tx, 'desk', articleId)
  const content = readStory(row.content)
  const words: Vocabulary = vocabulary ?? new Map()
  const entry = entryOf(storyOf(content), words)
  const { tagIds, topicId, bylines } = content
  const authorIds = [...new Set(bylines.map(({ authorId }) => authorId))]
  const filing = { ...row, tagIds, topicId, authorIds, at: row.updatedAt }
  putEntry(tx, 'desk', articleId, entry, facetsOf(filing, articleId))
  if (!vocabulary) remember(tx, words)
}

/** A story that is out as it is written is in the readers' index, where the desk looks too. */
export function indexAsOut(tx: Tx, articleId: number) {
  cancelJob(tx, 'search', `story:${articleId}`)
  dropEntry(tx, 'desk', articleId)
}

/** What the jobs loop does some seconds after a save. */
export const indexSaved = (db: Db, articleId: number) =>
  write(db, (tx) => indexForDesk(tx, articleId))

/**
 * Promises that the desk will find a story as it was just written. A promise that nobody works on yet is
 * left as it is, so that somebody who writes without a pause is found all the same.
 */
export function promiseIndexing(tx: Tx, articleId: number) {
  const key = `story:${articleId}`
  const open = tx
    .select({ leasedBy: jobs.leasedBy, leasedUntil: jobs.leasedUntil })
    .from(jobs)
    .where(and(eq(jobs.kind, 'search'), eq(jobs.key, key), isNull(jobs.doneAt)))
    .get()
  if (open && open.leasedUntil === null) return
  promise(tx, { kind: 'search', key, runAt: Date.now() + indexingPause })
}
