import Link from 'next/link'
import type { Comparison } from '#newsroom/comparison/stories'
import type { StoryHistory, Version } from '#newsroom/history'
import type { Picture } from '#newsroom/reading'
import { deskMoment } from '#newsroom/text/desk-time'
import type { FormState } from '#server/action'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import { type HistoryAddress, historyHref } from './address.ts'
import { Differences } from './Differences.tsx'
import { NameVersion } from './NameVersion.client.tsx'
import { PickVersion } from './PickVersion.client.tsx'
import { StoryLog } from './StoryLog.tsx'
import { Versions } from './Versions.tsx'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = {
  address: HistoryAddress
  history: StoryHistory
  /** Null where there is only one version. */
  comparison: Comparison | null
  pictures: ReadonlyMap<number, Picture>
  messages: Messages
  now: number
  nameAction: Action
}

/** A story's versions beside what lies between two of them, or beside what was done with it. */
export function HistoryScreen({ history, comparison, pictures, ...props }: Props) {
  const { address, messages, now, nameAction } = props
  const { story, versions, events, mayRevise } = history
  const words = messages.stories.history
  const side = (number: number | null, which: 'before' | 'after') => {
    const version = versions.find((known) => known.number === number)
    const choices = versions.map((known) => ({
      number: known.number,
      label: choiceLabel(known, messages, now),
      href: historyHref(address, { [which]: known.number }),
    }))
    if (!version) return null
    return (
      <div>
        <PickVersion
          label={which === 'before' ? words.leftSide : words.rightSide}
          current={version.number}
          choices={choices}
        />
        {mayRevise && (
          <NameVersion
            action={nameAction}
            storyId={story.id}
            revisionId={version.id}
            number={version.number}
            name={version.name}
          />
        )}
        <LinkButton
          look="bare"
          size="small"
          href={`/admin/tin/${story.id}/xem-thu?ban=${version.number}`}
          aria-label={`${words.preview}: ${words.version(version.number)}`}
        >
          {words.preview}
        </LinkButton>
      </div>
    )
  }
  return (
    <div className="history">
      <Versions {...{ address, versions, events, messages, now }} />
      <div className="compared">
        <h2 className="sr-only">{words.differences}</h2>
        {address.way === 'log' ? (
          <StoryLog {...{ events, versions, messages, now }} />
        ) : (
          <>
            <div className="compared-head">
              {side(address.before, 'before')}
              {side(address.after, 'after')}
            </div>
            {comparison ? (
              <Differences
                {...{ comparison, pictures, words }}
                together={address.way === 'together'}
              />
            ) : (
              <p className="nothing">{words.onlyOne}</p>
            )}
          </>
        )}
      </div>
    </div>
  )
}

function choiceLabel({ number, name, by, updatedAt }: Version, messages: Messages, now: number) {
  const words = messages.stories.history
  const who = by ?? messages.stories.nobody
  return [words.Version(number), name, `${who}, ${deskMoment(updatedAt, now, messages.language)}`]
    .filter(Boolean)
    .join(' · ')
}

/** The ways of looking at a history, as links. */
export function HistoryWays({
  address,
  words,
}: {
  address: HistoryAddress
  words: Messages['stories']['history']
}) {
  return (
    <nav className="segments" aria-label={words.ways}>
      {(['beside', 'together', 'log'] as const).map((way) => (
        <Link
          key={way}
          href={historyHref(address, { way })}
          prefetch={false}
          scroll={false}
          aria-current={way === address.way ? 'page' : undefined}
        >
          {words[way]}
        </Link>
      ))}
    </nav>
  )
}
