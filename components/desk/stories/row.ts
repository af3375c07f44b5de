import type { StoryRow } from '#db/queries/desk-rows'
import { clock } from '#newsroom/text/dates'
import { deskMoment, deskTime } from '#newsroom/text/desk-time'
import type { Language } from '#newsroom/text/sentence'
import type { ShownState } from '../../ui/State.tsx'
import type { Messages } from '../messages/vi.ts'

/** A story as a row shows it, in words. */
export type ShownRow = {
  id: number
  version: number
  href: string
  state: ShownState
  stateWords: string
  headline: string
  hasHeadline: boolean
  /** What is to be known of it beside its state; a return carries its reason. */
  note: string | null
  hasPicture: boolean
  section: string
  authors: string
  due: string | null
  isLate: boolean
  updated: string
}

const minute = 60_000

export function shownRow(row: StoryRow, messages: Messages, now: number): ShownRow {
  const { stories, frame, language } = messages
  const late = row.scheduledAt === null ? 0 : Math.floor((now - row.scheduledAt) / minute)
  const state = stateOf(row, late > 0)
  return {
    id: row.id,
    version: row.version,
    href: `/admin/tin/${row.id}`,
    state,
    stateWords:
      state === 'late'
        ? stories.lateBy(late)
        : frame.states[state === 'changed' ? 'published' : state],
    headline: row.headline.trim() || stories.noHeadline,
    hasHeadline: row.headline.trim() !== '',
    note: noteOf(row, state, messages, now),
    hasPicture: row.hasPicture,
    section: row.sectionName ?? stories.noSection,
    authors: row.authors ?? stories.nobody,
    due: row.scheduledAt === null ? null : dueOf(row.scheduledAt, now, language),
    isLate: state === 'late',
    updated: updatedOf(row, messages, now),
  }
}

function stateOf(row: StoryRow, isLate: boolean): ShownState {
  if (isLate) return 'late'
  if (row.returned) return 'returned'
  return row.amended ? 'changed' : row.state
}

function noteOf(row: StoryRow, state: ShownState, messages: Messages, now: number) {
  const { stories: words, language } = messages
  const notes = [
    state === 'late' &&
      row.failed &&
      row.failed.attempts > 0 &&
      words.triedTimes(row.failed.attempts),
    row.returned && words.returnedBy(row.returned.by, row.returned.reason),
    state === 'approved' && words.noTime,
    state === 'changed' && words.changeWaits,
    state === 'withdrawn' && row.withdrawnReason,
    row.correctedAt !== null && words.corrected(deskTime(row.correctedAt, now, language)),
    row.openBy.length > 0 && words.open(row.openBy.join(', ')),
  ].filter((note) => typeof note === 'string' && note !== '')
  return notes.length === 0 ? null : notes.join(' · ')
}

/** The hour today, the day otherwise, with its hour while it is to come. */
const dueOf = (at: number, now: number, language: Language) =>
  deskTime(at, now, language) === clock(at) ? clock(at) : deskMoment(at, now, language)

function updatedOf(row: StoryRow, { stories: words, language }: Messages, now: number) {
  const { updatedAt, state, firstPublishedAt, amended } = row
  if (state === 'withdrawn') return words.withdrawnAt(deskTime(updatedAt, now, language))
  if (state === 'published' && !amended && firstPublishedAt !== null) {
    return words.outAt(deskTime(firstPublishedAt, now, language))
  }
  const minutes = Math.floor((now - updatedAt) / minute)
  return minutes < 60 ? words.minutesAgo(Math.max(0, minutes)) : deskTime(updatedAt, now, language)
}
