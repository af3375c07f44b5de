import type { Db } from '#db/connection'
import { rowsOfStories, type StoryRow } from '#db/queries/desk-rows'
import {
  countWanted,
  type Mark,
  scheduledMarks,
  type Wanted,
  wantedMarks,
} from '#db/queries/desk-stories'
import { allSections } from '#db/queries/published'
import { type Actor, userIdOf } from './actor.ts'
import { needsTwoPeople } from './articles/two-people.ts'
import { below, narrow, shelvesOf } from './desk-access.ts'
import { reachOf } from './permissions.ts'
import type { Answer } from './search/answer.ts'
import { searchWanted } from './search/desk-search.ts'
import { localDay, parseLocal } from './text/dates.ts'
import type { ArticleState } from './transitions.ts'

/** The lists that the desk keeps ready. */
const deskViews = ['all', 'today', 'mine', 'queue', 'scheduled', 'out', 'amended', 'trash'] as const
export type DeskView = (typeof deskViews)[number]

export type DeskSort = 'newest' | 'oldest' | 'due'

/** What a person asks of the list; everything but the view may be left out. */
export type ListQuestion = {
  view: DeskView
  states?: readonly ArticleState[]
  /** A top section stands for all below it. */
  sectionId?: number
  mine?: boolean
  /** Last written in this span, UTC epoch milliseconds, `to` not included. */
  from?: number
  to?: number
  /** What is looked for, as it was typed. */
  find?: string
  sort?: DeskSort
  /** The page begins behind this story, or ends before it. */
  after?: Mark
  before?: Mark
}

/**
 * `next` and `previous` are where the pages beside it begin and end; null where there is none. `found` is how a
 * search was understood.
 */
export type StoryList = {
  rows: StoryRow[]
  next: Mark | null
  previous: Mark | null
  found: Pick<Answer, 'readAs' | 'isLoose' | 'total' | 'isMore'> | null
}

const pageLength = 40
/** A tab that has not been heard of for so long no longer has the story open, in milliseconds. */
const presenceLasts = 35_000
/** Lists are not counted further than this. */
export const countedTo = 1000
const countedInTabs = 100

/** A page of the stories that the actor may see. What may not be seen is not there. */
export function listStories(actor: Actor, db: Db, question: ListQuestion, now: number): StoryList {
  const wanted = wantedOf(actor, db, question, now)
  const { marks, next, previous, found } = marksOf(db, wanted, question)
  const asking = { userId: userIdOf(actor), openSince: now - presenceLasts }
  const ids = marks.map(({ id }) => id)
  return { rows: rowsOfStories(db, ids, asking), next, previous, found }
}

/** How many stories answer, counted no further than `countedTo`; a search counts its own. */
export function countStories(actor: Actor, db: Db, question: ListQuestion, now: number): number {
  return countWanted(db, wantedOf(actor, db, question, now), countedTo)
}

/** How many stories stand in each view, counted no further than a hundred; a view that is closed to the actor is left out. */
export function countViews(actor: Actor, db: Db, now: number): Partial<Record<DeskView, number>> {
  return Object.fromEntries(
    deskViews
      .filter((view) => mayUseView(actor, view))
      .map((view) => [view, countWanted(db, wantedOf(actor, db, { view }, now), countedInTabs)]),
  )
}

/** How many stories wait for this person's approval, counted no further than a hundred. */
export const countAwaiting = (actor: Actor, db: Db, now = Date.now()): number =>
  mayUseView(actor, 'queue')
    ? countWanted(db, wantedOf(actor, db, { view: 'queue' }, now), countedInTabs)
    : 0

export const mayUseView = (actor: Actor, view: DeskView): boolean =>
  reachOf(actor, view === 'queue' ? 'article.approve' : 'article.view') !== null

type Sections = ReturnType<typeof allSections>

function marksOf(db: Db, wanted: Wanted, question: ListQuestion) {
  const { find, after, before, sort = 'newest' } = question
  if (find) return searched(db, wanted, find, (before ?? after)?.at ?? 0)
  const limit = pageLength + 1
  if (sort === 'due')
    return cut(scheduledMarks(db, wanted, limit), { backwards: false, first: true })
  const order = before ? opposite[sort] : sort
  const marks = wantedMarks(db, wanted, { order, after: before ?? after, limit })
  return cut(marks, { backwards: before !== undefined, first: !after && !before })
}

/** A page of what was found, the best first; its marks are places in that order. */
function searched(db: Db, wanted: Wanted, find: string, offset: number) {
  const { found: stories, ...found } = searchWanted(db, find, wanted, { offset, limit: pageLength })
  const at = (place: number): Mark => ({ at: place, id: 0 })
  const goesOn = offset + stories.length < found.total
  return {
    marks: stories.map(({ articleId }) => ({ at: 0, id: articleId })),
    next: goesOn ? at(offset + pageLength) : null,
    previous: offset > 0 ? at(Math.max(0, offset - pageLength)) : null,
    found,
  }
}

const opposite = { newest: 'oldest', oldest: 'newest' } as const

/** One mark more than a page holds was read, to know whether the list goes on. */
function cut(marks: Mark[], { backwards, first }: { backwards: boolean; first: boolean }) {
  const goesOn = marks.length > pageLength
  const page = marks.slice(0, pageLength)
  if (backwards) page.reverse()
  return {
    marks: page,
    next: goesOn || backwards ? (page.at(-1) ?? null) : null,
    previous: backwards ? (goesOn ? (page[0] ?? null) : null) : first ? null : (page[0] ?? null),
    found: null,
  }
}

function wantedOf(actor: Actor, db: Db, question: ListQuestion, now: number): Wanted {
  const sections = allSections(db)
  const view = viewOf(actor, db, question.view, now, sections)
  const asked = question.states ?? []
  const states = asked.length === 0 ? view.states : common(view.states, asked)
  const inSection = question.sectionId === undefined ? null : below(sections, [question.sectionId])
  const mine = view.mine || question.mine ? userIdOf(actor) : null
  const shelves = states === null ? [] : narrow(view.shelves, mine, inSection)
  return {
    shelves,
    states: states ?? [],
    from: Math.max(view.from ?? 0, question.from ?? 0) || undefined,
    to: question.to,
    amended: view.amended,
    notOwn: view.notOwn,
  }
}

/** The states that both name; null where there is none. An empty list names all but the trash. */
function common(one: readonly ArticleState[], other: readonly ArticleState[]) {
  const both = one.length === 0 ? other : other.filter((state) => one.includes(state))
  return both.length === 0 ? null : both
}

type View = Omit<Wanted, 'states'> & { states: readonly ArticleState[]; mine?: boolean }

function viewOf(actor: Actor, db: Db, view: DeskView, now: number, sections: Sections): View {
  const seen = shelvesOf(actor, 'article.view', sections)
  switch (view) {
    case 'all':
      return { shelves: seen, states: [] }
    case 'today':
      return { shelves: seen, states: [], from: midnight(now) }
    case 'mine':
      return { shelves: seen, states: [], mine: true }
    case 'queue':
      return {
        shelves: shelvesOf(actor, 'article.approve', sections),
        states: ['submitted'],
        notOwn: { userId: userIdOf(actor) ?? 0, sectionIds: ofTwoPeople(db, sections) },
      }
    case 'scheduled':
      return { shelves: seen, states: ['scheduled'] }
    case 'out':
      return { shelves: seen, states: ['published'] }
    case 'amended':
      return { shelves: seen, states: ['published'], amended: true }
    case 'trash':
      return { shelves: seen, states: ['trashed'] }
  }
}

const midnight = (now: number) => parseLocal(localDay(now)) ?? now

const ofTwoPeople = (db: Db, sections: Sections) =>
  sections.filter(({ id, parentId }) => needsTwoPeople(db, parentId ?? id)).map(({ id }) => id)
