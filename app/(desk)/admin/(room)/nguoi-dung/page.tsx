import { InviteDialog } from '#components/desk/InviteDialog.client'
import { languageChoices, MemberFields, roleChoices } from '#components/desk/MemberFields'
import { MemberTable } from '#components/desk/MemberTable'
import { Part } from '#components/desk/Part'
import { Screen } from '#components/desk/Screen'
import { CheckList } from '#components/form/CheckList.client'
import { Form } from '#components/form/Form.client'
import { SelectField } from '#components/form/fields.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { listMembers, readPostings } from '#newsroom/accounts/people'
import { readSettings } from '#newsroom/settings'
import { seen, signedIn } from '#server/desk'
import { invite, saveFactorRule } from './actions.ts'

export async function generateMetadata() {
  return { title: (await signedIn('/admin/nguoi-dung')).messages.people.title }
}

export default async function PeoplePage() {
  const { db, person, messages } = await signedIn('/admin/nguoi-dung')
  const { people } = messages
  const members = await seen(() => listMembers(person, db))
  const { secondFactorRoles } = readSettings(db)
  return (
    <Screen
      title={people.title}
      count={members.length}
      actions={
        <InviteDialog action={invite}>
          <MemberFields words={messages} postings={readPostings(person, db)} />
          <SelectField
            name="language"
            label={people.language}
            hint={people.languageHint}
            choices={languageChoices(messages)}
          />
        </InviteDialog>
      }
    >
      <MemberTable words={messages} members={members} ownId={person.userId} now={Date.now()} />
      <Part title={people.factorRule}>
        <Form action={saveFactorRule} className="grid gap-3 pt-4">
          <CheckList
            legend={people.role}
            hint={people.factorRuleHint}
            name="roles"
            choices={roleChoices(messages)}
            chosen={secondFactorRoles}
          />
          <SubmitButton look="plain" className="justify-self-start">
            {messages.account.save}
          </SubmitButton>
        </Form>
      </Part>
    </Screen>
  )
}
