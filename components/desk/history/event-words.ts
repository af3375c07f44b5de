import type { StoryEvent } from '#newsroom/history'
import { deskMoment } from '#newsroom/text/desk-time'
import type { Messages } from '../messages/vi.ts'

type Known = keyof Messages['stories']['history']['events']

/** What happened to the story rather than to one of its versions, or carries a reason that must be read. */
const alone = new Set([
  'return',
  'withdraw',
  'unschedule',
  'correct',
  'discard',
  'trash',
  'restore',
])

const kindOf = ({ action }: StoryEvent) => action.replace(/^article\./, '')

export const standsAlone = (event: StoryEvent) => alone.has(kindOf(event))

/** What was done, in words, with its reason or its hour. */
export function eventWords(
  event: StoryEvent,
  { stories, language }: Messages,
  now: number,
): string {
  const { events, eventAt, eventOf } = stories.history
  const said = events[kindOf(event) as Known] ?? event.action
  if (event.reason) return `${said}: “${event.reason}”`
  if (event.scheduledAt !== null) return eventAt(said, deskMoment(event.scheduledAt, now, language))
  if (event.fromNumber !== null) return eventOf(said, event.fromNumber)
  return said
}
