import type { StoryLink } from '#newsroom/editor-choices'
import type { BoardSlot, PlacedStory } from '#newsroom/front-board'
import { localInput } from '#newsroom/text/dates'
import { CheckField } from '../../form/CheckField.client.tsx'
import { Form } from '../../form/Form.client.tsx'
import { TextField } from '../../form/fields.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { Seen } from './SlotTools.tsx'
import { StoryField } from './StoryField.client.tsx'

type Props = { slot: BoardSlot; words: Messages['front']; action: FormAction }

/** Puts a story into a place: which one, from when to when, and whether it is held there. */
export function PlaceForm({ slot, words, action, newest }: Props & { newest: StoryLink[] }) {
  return (
    <Form action={action} className="settings-form">
      <Seen slot={slot} />
      <input type="hidden" name="back" value="on" />
      <StoryField newest={newest} />
      <Times words={words} startsAt={null} endsAt={null} pinned={false} />
      <SubmitButton className="justify-self-start">{words.put}</SubmitButton>
    </Form>
  )
}

/** Changes when a story stands in its place. */
export function TimesForm({ slot, words, action, placed }: Props & { placed: PlacedStory }) {
  return (
    <Form action={action} className="settings-form">
      <Seen slot={slot} />
      <input type="hidden" name="placementId" value={placed.id} />
      <p className="font-serif text-17">{placed.story?.headline ?? words.unknownStory}</p>
      <Times words={words} {...placed} />
      <SubmitButton className="justify-self-start">{words.save}</SubmitButton>
    </Form>
  )
}

type TimesProps = {
  words: Messages['front']
  startsAt: number | null
  endsAt: number | null
  pinned: boolean
}

function Times({ words, startsAt, endsAt, pinned }: TimesProps) {
  const input = (at: number | null) => (at === null ? '' : localInput(at))
  return (
    <>
      <div className="grid gap-4 phone-up:grid-cols-2">
        <TextField
          name="startsAt"
          type="datetime-local"
          label={words.startsAt}
          hint={words.startsHint}
          defaultValue={input(startsAt)}
        />
        <TextField
          name="endsAt"
          type="datetime-local"
          label={words.endsAt}
          hint={words.endsHint}
          defaultValue={input(endsAt)}
        />
      </div>
      <CheckField name="pinned" label={words.pinField} defaultChecked={pinned} />
    </>
  )
}
