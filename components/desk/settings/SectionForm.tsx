import type { CatalogueSection } from '#db/queries/catalogue'
import { CheckField } from '../../form/CheckField.client.tsx'
import { Form } from '../../form/Form.client.tsx'
import { SelectField, TextArea, TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'

type Words = { words: Messages['settings']; action: FormAction }
type NewProps = Words & { tops: readonly { id: number; name: string }[] }

export function NewSectionForm({ words, tops, action }: NewProps) {
  const { sections } = words
  return (
    <Form action={action} className="settings-form">
      <TextField name="name" label={sections.name} maxLength={60} />
      <TextField name="slug" label={sections.slug} hint={sections.slugHint} maxLength={80} />
      <SelectField
        name="parentId"
        label={sections.parent}
        choices={[
          { value: '', label: sections.top },
          ...tops.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <TextArea name="description" label={sections.description} hint={sections.descriptionHint} />
      <CheckField name="needsTwoPeople" label={sections.twoPeople} />
      <SubmitButton className="justify-self-start">{sections.add}</SubmitButton>
    </Form>
  )
}

export function SectionForm({ words, action, section }: Words & { section: CatalogueSection }) {
  const { sections } = words
  return (
    <Form action={action} className="settings-form">
      <Opened id={['sectionId', section.id]} since={section.updatedAt} />
      <TextField name="name" label={sections.name} defaultValue={section.name} maxLength={60} />
      <TextArea
        name="description"
        label={sections.description}
        hint={sections.descriptionHint}
        defaultValue={section.description}
      />
      {section.parentId === null && (
        <SelectField
          name="arrangement"
          label={sections.arrangement}
          hint={sections.arrangementHint}
          defaultValue={section.arrangement ?? ''}
          choices={[
            { value: '', label: sections.arrangementAuto },
            ...Object.entries(sections.arrangements).map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      <CheckField
        name="needsTwoPeople"
        label={sections.twoPeople}
        defaultChecked={section.needsTwoPeople}
      />
      <CheckField
        name="hidden"
        label={sections.hidden}
        hint={sections.hiddenHint}
        defaultChecked={section.hiddenAt !== null}
      />
      <CheckField
        name="archived"
        label={sections.archived}
        hint={sections.archivedHint}
        defaultChecked={section.archivedAt !== null}
      />
      <SubmitButton className="justify-self-start">{words.save}</SubmitButton>
      <p className="field-hint">{words.addressStays}</p>
    </Form>
  )
}
