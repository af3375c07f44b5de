import Link from 'next/link'
import type { BoardSlot, PlacedStory } from '#newsroom/front-board'
import { deskMoment, deskTime } from '#newsroom/text/desk-time'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import { type SlotActions, SlotTools } from './SlotTools.tsx'
import { slotHref } from './slot-address.ts'

type Props = { slots: BoardSlot[]; words: Messages['front']; now: number; actions: SlotActions }

/** The places of the front page that can be filled by hand, in the order of the page. */
export function FrontBoard({ slots, words, now, actions }: Props) {
  return (
    <ol className="front-board">
      {slots.map((slot) => (
        <li key={slot.slot} className="front-slot" data-auto={slot.placed === null || undefined}>
          <div className="front-slot-head">
            <h2>{words.slots[slot.slot]}</h2>
            <Standing slot={slot} words={words} now={now} />
          </div>
          {slot.standing ? (
            <p className="front-slot-story">
              <Link prefetch={false} href={`/admin/tin/${slot.standing.id}`}>
                {slot.standing.headline}
              </Link>
              <span className="under block">
                {slot.standing.section}
                {slot.standing.at !== null &&
                  ` · ${deskTime(slot.standing.at, now, words.language)}`}
              </span>
            </p>
          ) : (
            <p className="text-ink-3">{words.nothing}</p>
          )}
          <div className="front-slot-tools">
            <SlotTools slot={slot} words={words} actions={actions} />
            <LinkButton
              size="small"
              href={slotHref(slot.slot)}
              aria-label={words.placeIn(words.slots[slot.slot])}
            >
              <Icon name="plus" size={14} />
              {words.place}
            </LinkButton>
          </div>
          <Waiting slot={slot} words={words} now={now} actions={actions} />
        </li>
      ))}
    </ol>
  )
}

type Told = Pick<Props, 'words' | 'now'> & { slot: BoardSlot }

/** By whose will the story stands there, and until when. */
function Standing({ slot: { placed }, words, now }: Told) {
  if (!placed) return <span className="front-slot-will">{words.auto}</span>
  const until = placed.endsAt === null ? null : deskMoment(placed.endsAt, now, words.language)
  if (!placed.pinned) {
    return (
      <span className="front-slot-will">{until ? words.byHandUntil(until) : words.byHand}</span>
    )
  }
  return (
    <span className="front-slot-will" data-pinned>
      <Icon name="pin" size={12} />
      {until ? words.pinnedUntil(until) : words.pinned}
    </span>
  )
}

/** What is to come, and what stands behind. */
function Waiting({ slot, words, now, actions }: Told & { actions: SlotActions }) {
  const rows = [
    ...slot.covered.map((each) => ({
      each,
      why: each.story?.path ? words.behind : words.notOut,
    })),
    ...slot.coming.map((each) => ({ each, why: comingWords(each, words, now) })),
  ]
  if (rows.length === 0) return null
  return (
    <ul className="front-slot-waiting">
      {rows.map(({ each, why }) => (
        <li key={each.id}>
          <Icon name="clock" size={14} />
          <span className="flex-1">
            <span className="font-serif">{each.story?.headline ?? words.unknownStory}</span>{' '}
            <span className="text-ink-3">{why}</span>
          </span>
          <SlotTools slot={slot} words={words} actions={actions} waiting={each} />
        </li>
      ))}
    </ul>
  )
}

function comingWords({ startsAt, endsAt }: PlacedStory, words: Messages['front'], now: number) {
  const from = deskMoment(startsAt, now, words.language)
  return endsAt === null
    ? words.coming(from)
    : words.comingUntil(from, deskMoment(endsAt, now, words.language))
}
