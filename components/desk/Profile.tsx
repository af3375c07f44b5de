import { CheckField } from '../form/CheckField.client.tsx'
import { Form } from '../form/Form.client.tsx'
import { SelectField, TextField } from '../form/fields.client.tsx'
import { SubmitButton } from '../form/SubmitButton.client.tsx'
import { languageChoices } from './MemberFields.tsx'
import type { Language } from './messages/of.ts'
import type { Messages } from './messages/vi.ts'
import { Part } from './Part.tsx'
import type { FormAction } from './SignOut.client.tsx'
import { ThemeChoice } from './ThemeChoice.client.tsx'

type Props = {
  words: Messages
  name: string
  email: string
  language: Language
  singleKeys: boolean
  save: FormAction
}

/** How the person is called, and how the desk behaves for them. */
export function Profile({ words, name, email, language, singleKeys, save }: Props) {
  const { account } = words
  return (
    <Part title={account.profile}>
      <Form action={save} className="grid max-w-[420px] gap-4 pt-4">
        <p className="text-ink-2">{email}</p>
        <TextField
          name="name"
          label={account.name}
          hint={account.nameHint}
          autoComplete="name"
          defaultValue={name}
        />
        <SelectField
          name="language"
          label={account.language}
          defaultValue={language}
          choices={languageChoices(words)}
        />
        <CheckField
          name="singleKeys"
          label={account.singleKeys}
          hint={account.singleKeysHint}
          defaultChecked={singleKeys}
        />
        <SubmitButton className="justify-self-start">{account.save}</SubmitButton>
      </Form>
      <ThemeChoice />
    </Part>
  )
}
