import type { CatalogueSource } from '#db/queries/catalogue'
import { localDay } from '#newsroom/text/dates'
import { Form } from '../../form/Form.client.tsx'
import { TextArea, TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'

type Props = { words: Messages['settings']; action: FormAction; source?: CatalogueSource }

/** An outlet whose stories the paper may reprint, and what was agreed with it. */
export function SourceForm({ words, action, source }: Props) {
  const { sources } = words
  const ends = source?.agreementEndsAt ?? null
  return (
    <Form action={action} className="settings-form">
      {source && <Opened id={['sourceId', source.id]} since={source.updatedAt} />}
      <TextField name="name" label={sources.name} defaultValue={source?.name} maxLength={120} />
      <TextField
        name="abbreviation"
        label={sources.abbreviation}
        hint={sources.abbreviationHint}
        defaultValue={source?.abbreviation}
        maxLength={20}
      />
      <TextField
        name="url"
        type="url"
        label={sources.url}
        placeholder="https://"
        defaultValue={source?.url ?? ''}
      />
      <TextArea
        name="agreement"
        label={sources.agreement}
        hint={sources.agreementHint}
        rows={4}
        defaultValue={source?.agreement}
      />
      <TextField
        name="ends"
        type="date"
        label={sources.ends}
        hint={sources.endsHint}
        defaultValue={ends === null ? '' : localDay(ends)}
      />
      <SubmitButton className="justify-self-start">
        {source ? words.save : sources.add}
      </SubmitButton>
    </Form>
  )
}
