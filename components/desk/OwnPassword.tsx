import { Form } from '../form/Form.client.tsx'
import { PasswordField } from '../form/PasswordField.client.tsx'
import { SubmitButton } from '../form/SubmitButton.client.tsx'
import type { Messages } from './messages/vi.ts'
import { Part } from './Part.tsx'
import type { FormAction } from './SignOut.client.tsx'

type Props = { words: Messages; email: string; save: FormAction }

export function OwnPassword({ words: { account, door }, email, save }: Props) {
  return (
    <Part title={account.password}>
      <Form action={save} clears className="grid max-w-[420px] gap-4 pt-4">
        {/* What a password manager files the new password under. */}
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <PasswordField name="current" label={account.current} autoComplete="current-password" />
        <PasswordField
          name="password"
          label={account.next}
          hint={door.passwordHint}
          autoComplete="new-password"
        />
        <SubmitButton look="plain" className="justify-self-start">
          {account.changePassword}
        </SubmitButton>
      </Form>
    </Part>
  )
}
