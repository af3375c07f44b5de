import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Form } from '#components/form/Form.client'
import { TextField } from '#components/form/fields.client'
import { PasswordField } from '#components/form/PasswordField.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { atTheDoor, returnPath } from '#server/desk'
import { enter } from './actions.ts'

type Props = { searchParams: Promise<{ toi?: string; xong?: string }> }

export async function generateMetadata() {
  return { title: (await atTheDoor()).messages.door.enter }
}

export default async function SignInPage({ searchParams }: Props) {
  const { session, messages } = await atTheDoor()
  const { toi, xong } = await searchParams
  if (session?.kind === 'full') redirect(returnPath(toi))
  const { door } = messages
  return (
    <Form action={enter} className="door-step">
      <h1>{door.enter}</h1>
      {xong === 'mat-khau' && <p className="form-message">{door.reset.done}</p>}
      <input type="hidden" name="toi" value={returnPath(toi)} />
      <TextField
        big
        name="email"
        type="email"
        label={door.email}
        autoComplete="username"
        autoCapitalize="off"
        autoFocus
      />
      <PasswordField
        big
        name="password"
        label={door.password}
        autoComplete="current-password"
        beside={
          <Link prefetch={false} className="link" href="/admin/quen-mat-khau">
            {door.forgot}
          </Link>
        }
      />
      <SubmitButton full size="big">
        {door.next}
      </SubmitButton>
      <p className="hint">{door.noAccount}</p>
    </Form>
  )
}
