import { DeadLink } from '#components/desk/DeadLink'
import { Form } from '#components/form/Form.client'
import { PasswordField } from '#components/form/PasswordField.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { LinkButton } from '#components/ui/LinkButton'
import { readInvitation } from '#newsroom/accounts/users'
import { atTheDoor } from '#server/desk'
import { acceptInvitation } from './actions.ts'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata() {
  return { title: (await atTheDoor()).messages.door.invite.title }
}

export default async function InvitationPage({ params }: Props) {
  const { db, messages } = await atTheDoor()
  const { door } = messages
  const { token } = await params
  const invited = readInvitation(db, token)
  if (!invited) {
    return (
      <DeadLink title={door.deadLink.title} text={door.deadLink.text}>
        <LinkButton look="filled" size="big" href="/admin/dang-nhap">
          {door.enter}
        </LinkButton>
      </DeadLink>
    )
  }
  return (
    <Form action={acceptInvitation} className="door-step">
      <h1>{door.invite.title}</h1>
      <p className="text-ink-2">
        <b>{invited.name}</b> · {messages.frame.roles[invited.role]}. {door.invite.text}
      </p>
      <input type="hidden" name="token" value={token} />
      {/* What a password manager files the new password under. */}
      <input type="hidden" autoComplete="username" value={invited.email} readOnly />
      <PasswordField
        big
        name="password"
        label={door.newPassword}
        hint={door.passwordHint}
        autoComplete="new-password"
        autoFocus
      />
      <SubmitButton full size="big">
        {door.invite.send}
      </SubmitButton>
    </Form>
  )
}
