import type { StoryEvent, Version } from '#newsroom/history'
import { isoLocal } from '#newsroom/text/dates'
import { deskMoment } from '#newsroom/text/desk-time'
import type { Messages } from '../messages/vi.ts'
import { eventWords } from './event-words.ts'

type Props = {
  events: readonly StoryEvent[]
  versions: readonly Version[]
  messages: Messages
  now: number
}

/** What was done with a story, by whom and when, the last first. Nothing of it is ever removed. */
export function StoryLog({ events, versions, messages, now }: Props) {
  const { stories } = messages
  const numberOf = new Map(versions.map(({ id, number }) => [id, number]))
  if (events.length === 0) return <p className="nothing">{stories.history.logEmpty}</p>
  return (
    <ol className="story-log">
      {events.map((event) => {
        const number = event.revisionId === null ? undefined : numberOf.get(event.revisionId)
        return (
          <li key={event.id}>
            <time dateTime={isoLocal(event.at)}>
              {deskMoment(event.at, now, messages.language)}
            </time>
            <span>
              <b>{event.by}</b> {eventWords(event, messages, now)}
            </span>
            <span className="aside">{number !== undefined && stories.history.version(number)}</span>
          </li>
        )
      })}
    </ol>
  )
}
