import Link from 'next/link'
import type { Settings } from '#newsroom/settings'
import { Form } from '../../form/Form.client.tsx'
import { SelectField, TextArea, TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import { Part } from '../Part.tsx'
import type { FormAction } from '../SignOut.client.tsx'
import { ColourField } from './ColourField.tsx'

type Props = {
  words: Messages['settings']
  settings: Settings
  since: number
  action: FormAction
  /** Whether the person runs the accounts. */
  keepsPeople: boolean
}

const facts = [
  ['owner', 'owner'],
  ['licence', 'licence'],
  ['responsible', 'responsible'],
  ['address', 'street'],
  ['telephone', 'telephone'],
  ['email', 'email'],
  ['note', 'note'],
] as const

/** What the paper says of itself. */
export function SiteForm({ words, settings, since, action, keepsPeople }: Props) {
  const { site } = words
  return (
    <Form action={action} className="settings-form">
      <Opened since={since} />
      <TextField name="siteName" label={site.name} defaultValue={settings.siteName} serif />
      <TextField name="motto" label={site.motto} defaultValue={settings.motto} serif />
      <TextArea
        name="description"
        label={site.description}
        rows={2}
        defaultValue={settings.description}
      />
      <SelectField
        name="toneStyle"
        label={site.toneStyle}
        hint={site.toneStyleHint}
        defaultValue={settings.toneStyle}
        choices={[
          { value: 'old', label: site.toneStyles.old },
          { value: 'new', label: site.toneStyles.new },
        ]}
      />
      <ColourField words={site} colour={settings.colour} />
      <Part title={site.masthead}>
        <div className="grid gap-4 pt-4">
          {facts.map(([fact, word]) => (
            <TextField
              key={fact}
              name={`masthead.${fact}`}
              label={site[word]}
              defaultValue={settings.masthead[fact]}
            />
          ))}
        </div>
      </Part>
      <dl className="grid gap-1">
        <dt className="font-medium text-ink-2">{site.zone}</dt>
        <dd>{site.zoneText}</dd>
      </dl>
      <SubmitButton className="justify-self-start">{site.save}</SubmitButton>
      {keepsPeople && (
        <p className="field-hint">
          {site.twoSteps}{' '}
          <Link prefetch={false} className="link" href="/admin/nguoi-dung">
            {site.twoStepsLink}
          </Link>
        </p>
      )}
    </Form>
  )
}
