import type { Db } from '#db/connection'
import type { Found } from '#db/queries/search-matches'
import { decodeLine } from '../text/telex.ts'
import { enough, gather, type Signals } from './gather.ts'
import { type Question, readQuestion } from './question.ts'
import { fullScore, plainScore } from './ranking.ts'
import type { Shelf } from './reach.ts'
import { readingsOf } from './readings.ts'
import { asFound, corrected, gatherLoosely, gatherScattered } from './spelling.ts'

/** Where is searched, and how its rows are read. */
export type Source = {
  shelf: Shelf
  load: (rows: readonly number[]) => Found[]
  /** Whether a row may be shown to who asks. */
  accepts: (found: Found) => boolean
}

export type Order = 'best' | 'newest'

export type Answer = {
  /** What was answered; its words are those to be marked. */
  question: Question
  /** Other ways of saying parts of it, which were looked for too. */
  alsoRead: string[]
  /** Not what was typed was answered, but this: keys of an input method that was off, or a word put right. */
  readAs: { how: 'keys' | 'spelling'; text: string } | null
  /** What may have been meant, though what was typed was found. */
  suggestion: string | null
  /** No story has all the words. */
  isLoose: boolean
  /** Stories found; where `isMore`, there are more that were not counted. */
  total: number
  isMore: boolean
  found: Found[]
}

type Row = { source: Source; row: number; signals: Signals; score: number }
type Page = { order: Order; offset: number; limit: number; exact?: boolean }

/** So many rows are looked at word by word; those behind them keep the order of the index. */
const looked = 150
const mostFound = 1000

/**
 * Answers whatever was typed, from all sources together, the best first. Never throws for what was typed; the
 * work is bounded (see `reachOf`) whatever was typed and however many stories there are.
 * @param page.exact answers what was typed and nothing that may have been meant
 */
export function answer(db: Db, sources: readonly Source[], typed: string, page: Page): Answer {
  const asked = readQuestion(typed)
  const nothing = {
    alsoRead: [],
    readAs: null,
    suggestion: null,
    isLoose: false,
    total: 0,
    isMore: false,
    found: [],
  }
  if (asked.words.length === 0) return { question: asked, ...nothing }
  const first = strictly(db, sources, asked)
  const isExact = page.exact || asked.phrases.length > 0
  if (first.rows.length > 0 && (isExact || first.isTogether)) {
    return { ...nothing, ...first.said, ...cutOut(asked, first.rows, page) }
  }
  if (isExact) return { ...nothing, question: asked }
  return meant(db, sources, first, page)
}

/** What was typed is nowhere, or its words stand far apart: looks for what may have been meant. */
function meant(db: Db, sources: readonly Source[], first: Strict, page: Page): Answer {
  const asked = first.said.question
  let said = first.said
  let readAs: Answer['readAs'] = null
  let { rows } = first
  const take = (other: Question | null, how: 'keys' | 'spelling') => {
    if (rows.length > 0 || other === null || other.words.length === 0) return
    const again = strictly(db, sources, other)
    if (again.rows.length === 0 && how === 'spelling') return
    said = again.said
    readAs = { how, text: other.text }
    rows = again.rows
  }
  const decoded = rows.length === 0 ? decodeLine(asked.text) : null
  if (decoded !== null) take({ ...readQuestion(decoded), without: asked.without }, 'keys')
  const shelf = sources[0]?.shelf
  if (rows.length === 0 && shelf) take(corrected(db, shelf, said.question), 'spelling')
  const hasStrict = rows.length > 0
  const { question } = said
  if (!hasStrict || (rows === first.rows && rows.length < enough)) {
    rows = [...rows, ...loosely(db, sources, question, rows)]
  }
  const hasLoose = rows.length > 0
  if (!hasLoose) rows = scattered(db, sources, question)
  const page1 = cutOut(question, rows, page)
  const best = page1.best
  const better = best ? asFound(question, `${best.headline} ${best.sapo}`) : null
  if (better !== null && !hasStrict && hasLoose && readAs === null) {
    readAs = { how: 'spelling', text: better }
  }
  const suggestion = hasStrict && better !== null && readAs === null ? better : null
  return { ...said, readAs, suggestion, isLoose: !hasStrict && readAs === null, ...page1 }
}

type Strict = {
  said: { question: Question; alsoRead: string[] }
  rows: Row[]
  /** Somewhere the words stand together, or in one headline. */
  isTogether: boolean
}

function strictly(db: Db, sources: readonly Source[], question: Question): Strict {
  const readings = readingsOf(db, question)
  const rows = sources.flatMap((source) =>
    rowsOf(source, gather(db, source.shelf, question, readings), question),
  )
  const single = question.words.length === 1
  const isTogether = rows.some(
    ({ signals }) =>
      single || Math.max(signals.headPhrase, signals.headAll, signals.phrase, signals.near) > 0,
  )
  const alsoRead = readings.flatMap(({ phrase }) =>
    phrase ? [phrase.map(({ typed }) => typed).join(' ')] : [],
  )
  return { said: { question, alsoRead }, rows, isTogether }
}

function loosely(db: Db, sources: readonly Source[], question: Question, known: readonly Row[]) {
  const seen = new Set(known.map(({ source, row }) => `${sources.indexOf(source)}:${row}`))
  return sources.flatMap((source) => {
    const found = new Map<number, Signals>()
    gatherLoosely(db, source.shelf, question, found, { headlinesOnly: known.length > 0 })
    return rowsOf(source, found, question).filter(
      ({ row }) => !seen.has(`${sources.indexOf(source)}:${row}`),
    )
  })
}

const scattered = (db: Db, sources: readonly Source[], question: Question) =>
  sources.flatMap((source) => {
    const found = new Map<number, Signals>()
    gatherScattered(db, source.shelf, question, found)
    return rowsOf(source, found, question)
  })

const rowsOf = (source: Source, found: ReadonlyMap<number, Signals>, question: Question): Row[] =>
  [...found].map(([row, signals]) => ({
    source,
    row,
    signals,
    score: plainScore(question, signals),
  }))

/** The page that was asked for, of the best or the newest rows. */
function cutOut(question: Question, rows: readonly Row[], { order, offset, limit }: Page) {
  const sorted = [...rows].sort((a, b) =>
    order === 'newest' ? b.row - a.row : b.score - a.score || b.row - a.row,
  )
  const kept = sorted.slice(0, mostFound)
  const near = read(kept.slice(0, looked))
  const head = order === 'newest' ? newestFirst(near) : bestFirst(question, near)
  const tail = kept.slice(looked)
  const found = [
    ...head.slice(offset, offset + limit),
    ...(offset + limit > head.length
      ? read(tail.slice(Math.max(0, offset - head.length), offset + limit - head.length)).map(
          ({ found: one }) => one,
        )
      : []),
  ]
  const total = head.length + tail.length
  return {
    found,
    total,
    isMore: sorted.length > kept.length || total >= 400,
    best: head[0] ?? null,
  }
}

type Read = { found: Found; signals: Signals; score: number }

/** The rows' texts; a story that both indexes have is one, as it is written now. */
function read(rows: readonly Row[]): Read[] {
  const bySource = Map.groupBy(rows, ({ source }) => source)
  const byStory = new Map<number, Read>()
  for (const [source, own] of bySource) {
    const texts = new Map(source.load(own.map(({ row }) => row)).map((found) => [found.row, found]))
    for (const { row, signals, score } of own) {
      const found = texts.get(row)
      if (!found || !source.accepts(found)) continue
      const known = byStory.get(found.articleId)
      if (known && known.score > score) continue
      byStory.set(found.articleId, { found, signals, score })
    }
  }
  return [...byStory.values()].sort((a, b) => b.score - a.score)
}

const newestFirst = (rows: readonly Read[]): Found[] =>
  rows.map(({ found }) => found).sort((a, b) => b.at - a.at || b.articleId - a.articleId)

function bestFirst(question: Question, rows: readonly Read[]): Found[] {
  const newest = Math.max(0, ...rows.map(({ found }) => found.at))
  return rows
    .map((row) => ({ ...row, score: fullScore(question, row.signals, row.found, newest) }))
    .sort((a, b) => b.score - a.score || b.found.at - a.found.at)
    .map(({ found }) => found)
}
