import Link from 'next/link'
import { parseLocal } from '#newsroom/text/dates'
import { deskTime } from '#newsroom/text/desk-time'
import { Icon } from '../../ui/Icon.tsx'
import type { Messages } from '../messages/vi.ts'
import { type ListAddress, listHref } from './list-address.ts'

type Props = {
  address: ListAddress
  sectionName: string | null
  messages: Messages
  now: number
}

/** What the list is filtered by; each is taken off on its own. */
export function FilterChips({ address, sectionName, messages, now }: Props) {
  const { stories, frame } = messages
  const dayOf = (text: string) => deskTime(parseLocal(text) ?? now, now, messages.language)
  const { states, section, mine, from, to } = address
  return (
    <>
      {states.map((state) => (
        <Chip
          key={state}
          name={stories.filterBy.state}
          href={listHref(address, { states: states.filter((other) => other !== state) })}
          words={stories}
        >
          {frame.states[state]}
        </Chip>
      ))}
      {section !== null && (
        <Chip
          name={stories.filterBy.section}
          href={listHref(address, { section: null })}
          words={stories}
        >
          {sectionName ?? '–'}
        </Chip>
      )}
      {mine && (
        <Chip
          name={stories.filterBy.mine}
          href={listHref(address, { mine: false })}
          words={stories}
        >
          {stories.mineOnly}
        </Chip>
      )}
      {(from || to) && (
        <Chip
          name={stories.dates.label}
          href={listHref(address, { from: null, to: null })}
          words={stories}
        >
          {[from && stories.dates.from(dayOf(from)), to && stories.dates.to(dayOf(to))]
            .filter(Boolean)
            .join(' ')}
        </Chip>
      )}
    </>
  )
}

type ChipProps = {
  name: string
  href: string
  words: Messages['stories']
  children: React.ReactNode
}

function Chip({ name, href, words, children }: ChipProps) {
  return (
    <span className="chip">
      <span>{name}:</span> <b>{children}</b>
      <Link href={href} prefetch={false} className="chip-remove" aria-label={words.without(name)}>
        <Icon name="close" size={12} />
      </Link>
    </span>
  )
}
