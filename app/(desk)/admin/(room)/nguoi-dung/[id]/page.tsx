import { LinkForm } from '#components/desk/LinkForm.client'
import { MemberFields } from '#components/desk/MemberFields'
import { Part } from '#components/desk/Part'
import { Screen } from '#components/desk/Screen'
import { Form } from '#components/form/Form.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { readMember, readPostings } from '#newsroom/accounts/people'
import { seen, signedIn } from '#server/desk'
import { makeLink, saveMember, shut } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`/admin/nguoi-dung/${id}`)
  return { ...desk, member: await seen(() => readMember(desk.person, desk.db, Number(id))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).member.name }
}

export default async function PersonPage(props: Props) {
  const { db, person, messages, member } = await load(props)
  const { people } = messages
  const isShut = member.disabledAt !== null
  const id = <input type="hidden" name="userId" value={member.id} />
  return (
    <Screen title={member.name} back={{ href: '/admin/nguoi-dung', label: people.back }}>
      <div className="narrow">
        <Form action={saveMember} className="grid max-w-[420px] gap-4">
          {id}
          <MemberFields words={messages} postings={readPostings(person, db)} member={member} />
          <SubmitButton className="justify-self-start">{people.save}</SubmitButton>
        </Form>
        <Part title={people.access}>
          <div className="grid gap-5 pt-4">
            <LinkForm action={makeLink} className="grid gap-2">
              {id}
              <SubmitButton look="plain" className="justify-self-start">
                {people.resetLink}
              </SubmitButton>
              <p className="field-hint">{people.resetHint}</p>
            </LinkForm>
            {member.id !== person.userId && (
              <Form action={shut} className="grid gap-2">
                {id}
                <input type="hidden" name="disabled" value={isShut ? '0' : '1'} />
                <SubmitButton look={isShut ? 'plain' : 'alarm'} className="justify-self-start">
                  {isShut ? people.enable : people.disable}
                </SubmitButton>
                {!isShut && <p className="field-hint">{people.disableHint}</p>}
              </Form>
            )}
          </div>
        </Part>
      </div>
    </Screen>
  )
}
