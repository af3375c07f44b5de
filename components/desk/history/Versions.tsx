import type { StoryEvent, Version } from '#newsroom/history'
import { clock, dateOnly, dayLine, isoLocal, localDay } from '#newsroom/text/dates'
import { deskMoment } from '#newsroom/text/desk-time'
import type { Messages } from '../messages/vi.ts'
import { type HistoryAddress, historyHref } from './address.ts'
import { eventWords, standsAlone } from './event-words.ts'
import { VersionLink } from './VersionLink.client.tsx'

type Props = {
  address: HistoryAddress
  versions: readonly Version[]
  events: readonly StoryEvent[]
  messages: Messages
  now: number
}

type Entry = { at: number; version: Version } | { at: number; event: StoryEvent }

/** Every version with who wrote it and what was done with it, among what was done with the story; by days. */
export function Versions({ address, versions, events, messages, now }: Props) {
  const words = messages.stories.history
  const entries: Entry[] = [
    ...versions.map((version) => ({ at: version.updatedAt, version })),
    ...events.filter(standsAlone).map((event) => ({ at: event.at, event })),
  ].sort((one, other) => other.at - one.at)
  const days = [...Map.groupBy(entries, ({ at }) => localDay(at))]
  return (
    <nav className="versions" aria-label={words.versionsLabel}>
      {address.before !== null && address.after !== null && (
        <p className="hint">{words.pick(address.before, address.after)}</p>
      )}
      {days.map(([day, entriesOfDay]) => (
        <div key={day} className="version-day">
          <h2>{dayName(entriesOfDay[0]?.at ?? now, now, words)}</h2>
          <ol>
            {entriesOfDay.map((entry) =>
              'version' in entry ? (
                <VersionEntry
                  key={`v${entry.version.id}`}
                  {...{ address, events, messages, now }}
                  version={entry.version}
                />
              ) : (
                <li key={`e${entry.event.id}`} className="version-event">
                  <time dateTime={isoLocal(entry.at)}>{clock(entry.at)}</time>
                  <span>
                    <b>{entry.event.by}</b>
                    <span className="said">{eventWords(entry.event, messages, now)}</span>
                  </span>
                </li>
              ),
            )}
          </ol>
        </div>
      ))}
      <p className="hint kept">{words.kept}</p>
    </nav>
  )
}

type EntryProps = Omit<Props, 'versions'> & { version: Version }

function VersionEntry({ address, version, events, messages, now }: EntryProps) {
  const words = messages.stories.history
  const { number, name, by, words: count, wordsMore, isWorking, isOut, updatedAt } = version
  const side =
    number === address.after ? words.right : number === address.before ? words.left : null
  const done = events
    .filter((event) => event.revisionId === version.id && !standsAlone(event))
    .filter(({ action }) => action !== 'article.write' && action !== 'article.name')
    .reverse()
  const said = [
    isWorking && words.working,
    isOut && words.out,
    ...done.map((event) => eventWords(event, messages, now)),
    words.words(count, wordsMore),
  ].filter(Boolean)
  return (
    <li data-side={side === null ? undefined : side === words.right ? 'after' : 'before'}>
      <VersionLink
        left={historyHref(address, { before: number })}
        right={historyHref(address, { after: number })}
        isCurrent={side !== null}
      >
        <time dateTime={isoLocal(updatedAt)} title={deskMoment(updatedAt, now, messages.language)}>
          {clock(updatedAt)}
        </time>
        <span>
          <b>{name ?? by ?? messages.stories.nobody}</b>{' '}
          <span className="which">
            {name ? `${by ?? messages.stories.nobody} · ` : ''}
            {words.version(number)}
          </span>
          {side && <span className="side">{side}</span>}
          <span className="said">{said.join(' · ')}</span>
        </span>
      </VersionLink>
    </li>
  )
}

const day = 86_400_000

function dayName(at: number, now: number, words: Messages['stories']['history']) {
  if (localDay(at) === localDay(now)) return words.today
  if (localDay(at) === localDay(now - day)) return words.yesterday
  return localDay(at).slice(0, 4) === localDay(now).slice(0, 4)
    ? dayLine(at).replace(/\/\d{4}$/, '')
    : dateOnly(at)
}
