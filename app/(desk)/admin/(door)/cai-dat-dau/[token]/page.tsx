import { DeadLink } from '#components/desk/DeadLink'
import { Form } from '#components/form/Form.client'
import { TextField } from '#components/form/fields.client'
import { PasswordField } from '#components/form/PasswordField.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { LinkButton } from '#components/ui/LinkButton'
import { peekLink } from '#newsroom/accounts/links'
import { needsSetup } from '#newsroom/accounts/users'
import { atTheDoor } from '#server/desk'
import { openNewsroom } from './actions.ts'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata() {
  return { title: (await atTheDoor()).messages.door.setUp.title }
}

export default async function SetUpPage({ params }: Props) {
  const { db, messages } = await atTheDoor()
  const { door } = messages
  const { token } = await params
  if (!peekLink(db, 'setup', token)) {
    const again = needsSetup(db) ? ` ${door.deadLink.setUp}` : ''
    return (
      <DeadLink title={door.deadLink.title} text={`${door.deadLink.text}${again}`}>
        <LinkButton look="filled" size="big" href="/admin/dang-nhap">
          {door.enter}
        </LinkButton>
      </DeadLink>
    )
  }
  return (
    <Form action={openNewsroom} className="door-step">
      <h1>{door.setUp.title}</h1>
      <p className="text-ink-2">{door.setUp.text}</p>
      <input type="hidden" name="token" value={token} />
      <TextField big name="name" label={door.setUp.name} autoComplete="name" autoFocus />
      <TextField big name="email" type="email" label={door.email} autoComplete="username" />
      <PasswordField
        big
        name="password"
        label={door.password}
        hint={door.passwordHint}
        autoComplete="new-password"
      />
      <SubmitButton full size="big">
        {door.setUp.send}
      </SubmitButton>
    </Form>
  )
}
