import type { Settings } from '#newsroom/settings'
import { CheckField } from '../../form/CheckField.client.tsx'
import { Form } from '../../form/Form.client.tsx'
import { TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import { Part } from '../Part.tsx'
import type { FormAction } from '../SignOut.client.tsx'

type Props = {
  words: Messages['settings']['machines']
  machines: Settings['machines']
  since: number
  action: FormAction
}

/** How the paper speaks to feed readers and search engines. */
export function MachinesForm({ words, machines, since, action }: Props) {
  const { fullText, hub, indexNowKey, securityContact } = machines
  return (
    <Part title={words.title}>
      <Form action={action} className="settings-form">
        <Opened since={since} />
        <p className="field-hint">{words.hint}</p>
        <CheckField name="fullText" label={words.fullText} defaultChecked={fullText} />
        <TextField name="hub" label={words.hub} hint={words.hubHint} defaultValue={hub} />
        <CheckField
          name="indexNow"
          label={words.indexNow}
          hint={indexNowKey === '' ? undefined : words.indexNowAt(`/${indexNowKey}.txt`)}
          defaultChecked={indexNowKey !== ''}
        />
        <TextField
          name="securityContact"
          label={words.contact}
          hint={words.contactHint}
          defaultValue={securityContact}
        />
        <SubmitButton className="justify-self-start">{words.save}</SubmitButton>
      </Form>
    </Part>
  )
}
