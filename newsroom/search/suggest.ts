import type { Db } from '#db/connection'
import { foundPublished, matchingRows, newestRow } from '#db/queries/search-matches'
import { namesBeginning } from '#db/queries/search-names'
import { slug } from '../text/slug.ts'
import { decodeLine } from '../text/telex.ts'
import { foldedTerm } from './entries.ts'
import { stretches, stretchFacet } from './facets.ts'
import { oneWord } from './match.ts'
import { type Asked, readQuestion } from './question.ts'
import { hasMarks } from './words.ts'

/** What is offered while somebody types. */
export type Suggestions = {
  stories: { articleId: number; headline: string }[]
  names: { kind: 'tag' | 'topic' | 'author'; name: string; slug: string }[]
}

const mostStories = 6
const mostNames = 3
const looked = 40
/** A single letter is the beginning of everything. */
const shortest = 2

/**
 * Headlines that hold the words, the last of which may be unfinished, the newest first; and names that begin so.
 * With the input method off, the keys are read as it would have read them.
 */
export function suggest(db: Db, typed: string, now: number): Suggestions {
  const asked = readQuestion(typed)
  if ((asked.words.at(-1)?.folded.length ?? 0) < shortest) return { stories: [], names: [] }
  const names = namesBeginning(db, slug(asked.text, ''), mostNames)
  const stories = storiesWith(db, asked.words, now)
  if (stories.length > 0 || names.length > 0) return { stories, names }
  const decoded = decodeLine(asked.text)
  if (decoded === null) return { stories, names }
  return {
    stories: storiesWith(db, readQuestion(decoded).words, now),
    names: namesBeginning(db, slug(decoded, ''), mostNames),
  }
}

function storiesWith(db: Db, words: readonly Asked[], now: number): Suggestions['stories'] {
  const last = words.at(-1)
  if (!last) return []
  const whole = words.slice(0, -1)
  const unfinished = [
    `headline_f : "${foldedTerm(last.folded)}" *`,
    ...(hasMarks(last) ? [`headline : "${last.key}" *`] : []),
  ]
  const newest = newestRow(db, 'published')
  const level = stretches.length - 1
  const stretch = Math.floor(newest / 2 ** (stretches[level] ?? 0)) * 2 ** (stretches[level] ?? 0)
  // Several words that everybody uses are looked for among the newest stories only.
  const bound = whole.length > 0 ? [`facets : "${stretchFacet(level, stretch)}"`] : []
  const rows = new Set<number>()
  for (const end of unfinished.reverse()) {
    const strictness = end.startsWith('headline_f') ? 'folded' : 'marked'
    const parts = [...whole.map((word) => oneWord('headlines', word, strictness)), end, ...bound]
    for (const row of matchingRows(db, 'published', 'headlines', parts.join(' AND '), looked)) {
      rows.add(row)
    }
    if (rows.size >= mostStories) break
  }
  const order = [...rows]
  return foundPublished(db, order, now)
    .sort((a, b) => order.indexOf(a.row) - order.indexOf(b.row))
    .slice(0, mostStories)
    .map(({ articleId, headline }) => ({ articleId, headline }))
}
