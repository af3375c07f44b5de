import type { BoardSlot, PlacedStory } from '#newsroom/front-board'
import { Form } from '../../form/Form.client.tsx'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icon-shapes.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { slotHref } from './slot-address.ts'

export type SlotActions = Record<'place' | 'pin' | 'clear' | 'move', FormAction>

type Props = {
  slot: BoardSlot
  words: Messages['front']
  actions: SlotActions
  /** A placement that waits; left out, what stands. */
  waiting?: PlacedStory
}

/** What can be done with a story in a place: each is a form of its own, so that it needs no script. */
export function SlotTools({ slot, words, actions, waiting }: Props) {
  const placed = waiting ?? slot.placed
  if (!placed) return <Keep slot={slot} words={words} action={actions.place} />
  const headline = placed.story?.headline ?? words.unknownStory
  const moves = waiting || slot.slot === 'picture-story' ? [] : (['up', 'down'] as const)
  return (
    <div className="front-tools">
      {moves.map((direction) => (
        <Tool
          key={direction}
          {...{ slot, placed, action: actions.move }}
          name="direction"
          value={direction}
          icon={direction === 'up' ? 'arrow-up' : 'arrow-down'}
          label={words[direction](headline)}
          isOff={slot.slot === (direction === 'up' ? 'lead' : 'second-3')}
        />
      ))}
      <Tool
        {...{ slot, placed, action: actions.pin }}
        name="pinned"
        value={placed.pinned ? '' : 'on'}
        icon="pin"
        label={placed.pinned ? words.unpin(headline) : words.pin(headline)}
        isPressed={placed.pinned}
      />
      <LinkButton
        look="bare"
        size="small"
        square
        href={`${slotHref(slot.slot)}/${placed.id}`}
        aria-label={words.editOf(headline)}
        title={words.edit}
      >
        <Icon name="clock" size={14} />
      </LinkButton>
      <Tool
        {...{ slot, placed, action: actions.clear }}
        icon="close"
        label={words.clear(headline)}
      />
    </div>
  )
}

type ToolProps = {
  slot: BoardSlot
  placed: PlacedStory
  action: FormAction
  icon: IconName
  label: string
  name?: string
  value?: string
  isOff?: boolean
  isPressed?: boolean
}

function Tool({ slot, placed, action, icon, label, name, value, isOff, isPressed }: ToolProps) {
  return (
    <Form action={action} className="front-tool" saysDone={false}>
      <Seen slot={slot} />
      <input type="hidden" name="placementId" value={placed.id} />
      <button
        type="submit"
        name={name}
        value={value}
        aria-label={label}
        title={label}
        aria-pressed={isPressed}
        disabled={isOff}
        {...buttonLook({ look: 'bare', size: 'small', square: true })}
      >
        <Icon name={icon} size={14} />
      </button>
    </Form>
  )
}

/** Makes what the page chose the desk's own choice. */
function Keep({ slot, words, action }: Pick<Props, 'slot' | 'words'> & { action: FormAction }) {
  if (!slot.standing) return null
  return (
    <Form action={action} className="front-tool" saysDone={false}>
      <Seen slot={slot} />
      <input type="hidden" name="articleId" value={slot.standing.id} />
      <Button
        type="submit"
        look="bare"
        size="small"
        aria-label={words.keepHint(slot.standing.headline)}
      >
        {words.keep}
      </Button>
    </Form>
  )
}

/** Says which place, and what it held when it was looked at. */
export function Seen({ slot }: { slot: BoardSlot }) {
  return (
    <>
      <input type="hidden" name="slot" value={slot.slot} />
      <input type="hidden" name="seen" value={slot.version} />
    </>
  )
}
