import { DeadLink } from '#components/desk/DeadLink'
import { Form } from '#components/form/Form.client'
import { PasswordField } from '#components/form/PasswordField.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { LinkButton } from '#components/ui/LinkButton'
import { peekLink } from '#newsroom/accounts/links'
import { atTheDoor } from '#server/desk'
import { resetPassword } from './actions.ts'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata() {
  return { title: (await atTheDoor()).messages.door.reset.title }
}

export default async function ResetPage({ params }: Props) {
  const { db, messages } = await atTheDoor()
  const { door } = messages
  const { token } = await params
  if (!peekLink(db, 'reset', token)) {
    return (
      <DeadLink title={door.deadLink.title} text={door.deadLink.text}>
        <LinkButton look="filled" size="big" href="/admin/quen-mat-khau">
          {door.deadLink.again}
        </LinkButton>
      </DeadLink>
    )
  }
  return (
    <Form action={resetPassword} className="door-step">
      <h1>{door.reset.title}</h1>
      <input type="hidden" name="token" value={token} />
      <PasswordField
        big
        name="password"
        label={door.newPassword}
        hint={door.passwordHint}
        autoComplete="new-password"
        autoFocus
      />
      <SubmitButton full size="big">
        {door.reset.send}
      </SubmitButton>
    </Form>
  )
}
