import { cache } from 'react'
import { cardsByIds } from '#db/queries/published'
import { mostReadIds } from '#db/queries/views'
import type { StoryCard } from '#newsroom/reading'
import { toHeadlines } from './cards.ts'
import { database } from './database.ts'
import { collect } from './page-keys.ts'
import { readNow } from './reads.ts'

/** Stories in a list of what was read most. */
const shown = 5

type Ranked = { period: 'day' | 'week'; articleId: number }

/** With fewer, a list says nothing about what is read. */
const fewest = { day: 5, week: 5 }

/** Ids of what the whole paper's readers read most, in a day and in a week; empty while too little was read. */
export function mostReadOfPaper(): { day: number[]; week: number[] } {
  const rows = read(0, ['day', 'week'])
  return { day: listOf(rows, 'day', fewest.day), week: listOf(rows, 'week', fewest.week) }
}

/** What was read most in a top section in a week, for its own pages. */
export const readMostReadOfSection = cache((topSectionId: number): StoryCard[] => {
  const db = database()
  const cards = toHeadlines(cardsByIds(db, mostReadOfSection(topSectionId), readNow()))
  for (const { id } of cards) collect(`headline:${id}`)
  return cards
})

/** Ids of what was read most in a top section in a week; empty while that is less than three stories. */
export const mostReadOfSection = (topSectionId: number): number[] =>
  listOf(read(topSectionId, ['week']), 'week', 3)

function read(sectionId: number, periods: readonly Ranked['period'][]): Ranked[] {
  collect('rail:most-read')
  return mostReadIds(database(), sectionId, periods)
}

function listOf(rows: readonly Ranked[], period: Ranked['period'], least: number): number[] {
  const ids = rows.filter((row) => row.period === period).map(({ articleId }) => articleId)
  return ids.length < least ? [] : ids.slice(0, shown)
}
