import { redirect } from 'next/navigation'
import { Form } from '#components/form/Form.client'
import { TextField } from '#components/form/fields.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { atTheDoor, returnPath } from '#server/desk'
import { goBack, verify } from './actions.ts'

type Props = { searchParams: Promise<{ toi?: string }> }

export async function generateMetadata() {
  return { title: (await atTheDoor()).messages.door.code.title }
}

export default async function SecondFactorPage({ searchParams }: Props) {
  const { session, messages, site } = await atTheDoor()
  const { toi } = await searchParams
  if (!session) redirect('/admin/dang-nhap')
  if (session.kind === 'full') redirect(returnPath(toi))
  const { code, enter } = messages.door
  return (
    <div className="door-step">
      <h1>{code.title}</h1>
      <Form action={verify}>
        <p className="text-ink-2">{code.text(site.siteName)}</p>
        <input type="hidden" name="toi" value={returnPath(toi)} />
        <TextField
          name="code"
          label={code.field}
          hint={code.recovery}
          autoComplete="one-time-code"
          autoCapitalize="off"
          maxLength={20}
          data-code
          autoFocus
        />
        <SubmitButton full size="big">
          {enter}
        </SubmitButton>
      </Form>
      <Form action={goBack} className="justify-self-end">
        <button type="submit" className="link">
          {code.back}
        </button>
      </Form>
    </div>
  )
}
