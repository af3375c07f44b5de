import Link from 'next/link'
import { Form } from '#components/form/Form.client'
import { TextField } from '#components/form/fields.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { atTheDoor } from '#server/desk'
import { askForReset } from './actions.ts'

export async function generateMetadata() {
  return { title: (await atTheDoor()).messages.door.forgotten.title }
}

export default async function ForgottenPage() {
  const { door } = (await atTheDoor()).messages
  return (
    <div className="door-step">
      <h1>{door.forgotten.title}</h1>
      <p className="text-ink-2">{door.forgotten.text}</p>
      <Form action={askForReset}>
        <TextField
          big
          name="email"
          type="email"
          label={door.email}
          autoComplete="username"
          autoFocus
        />
        <SubmitButton full size="big">
          {door.forgotten.send}
        </SubmitButton>
      </Form>
      <Link prefetch={false} className="link justify-self-end" href="/admin/dang-nhap">
        {door.code.back}
      </Link>
    </div>
  )
}
