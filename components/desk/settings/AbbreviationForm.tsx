import type { Abbreviation } from '#db/queries/search-matches'
import { Form } from '../../form/Form.client.tsx'
import { TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import { Part } from '../Part.tsx'
import type { FormAction } from '../SignOut.client.tsx'

type Props = { words: Messages['settings']; action: FormAction; row?: Abbreviation }

/** An abbreviation and what it stands for: search takes the one for the other. */
export function AbbreviationForm({ words, action, row }: Props) {
  const { abbreviations } = words
  return (
    <Form action={action} className="settings-form">
      {row && <Opened id={['abbreviationId', row.id]} since={row.updatedAt} />}
      <TextField
        name="short"
        label={abbreviations.short}
        defaultValue={row?.short}
        maxLength={20}
      />
      <TextField
        name="long"
        label={abbreviations.long}
        hint={abbreviations.longHint}
        defaultValue={row?.long}
        maxLength={120}
      />
      <SubmitButton className="justify-self-start">
        {row ? words.save : abbreviations.add}
      </SubmitButton>
    </Form>
  )
}

export function RemoveAbbreviation({ words, action, row }: Props & { row: Abbreviation }) {
  const { abbreviations } = words
  return (
    <Part title={abbreviations.remove}>
      <Form action={action} className="settings-form pt-4">
        <input type="hidden" name="abbreviationId" value={row.id} />
        <p className="text-ink-2">{abbreviations.removeHint}</p>
        <SubmitButton look="alarm" className="justify-self-start">
          {abbreviations.remove}
        </SubmitButton>
      </Form>
    </Part>
  )
}
