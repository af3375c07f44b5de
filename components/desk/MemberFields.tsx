import type { Role } from '#newsroom/actor'
import { CheckList } from '../form/CheckList.client.tsx'
import { SelectField, TextField } from '../form/fields.client.tsx'
import type { Messages } from './messages/vi.ts'

const rolesInOrder: readonly Role[] = [
  'reporter',
  'editor',
  'managing_editor',
  'editor_in_chief',
  'administrator',
]

type Props = {
  words: Messages
  /** Every section that can be given to an editor. */
  postings: readonly { id: number; name: string }[]
  member?: { name: string; email: string; role: Role; sections: readonly { id: number }[] }
}

/** Who somebody is and what they are in charge of. */
export function MemberFields({ words: { people, frame }, postings, member }: Props) {
  return (
    <>
      <TextField name="name" label={people.name} defaultValue={member?.name} />
      <TextField name="email" type="email" label={people.email} defaultValue={member?.email} />
      <SelectField
        name="role"
        label={people.role}
        defaultValue={member?.role ?? 'reporter'}
        choices={rolesInOrder.map((value) => ({ value, label: frame.roles[value] }))}
      />
      {postings.length > 0 && (
        <CheckList
          legend={people.sections}
          hint={people.sectionsHint}
          name="sectionIds"
          choices={postings.map(({ id, name }) => ({ value: String(id), label: name }))}
          chosen={(member?.sections ?? []).map(({ id }) => String(id))}
        />
      )}
    </>
  )
}

/** The languages that the desk speaks, the paper's own first. */
export const languageChoices = ({ account }: Messages) =>
  (['vi', 'en'] as const).map((value) => ({ value, label: account.languages[value] }))

/** The roles that must sign in by two steps are chosen out of these. */
export const roleChoices = ({ frame }: Messages) =>
  rolesInOrder.map((value) => ({ value, label: frame.roles[value] }))
