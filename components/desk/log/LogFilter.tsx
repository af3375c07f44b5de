import Form from 'next/form'
import type { AuditPage } from '#newsroom/audit-pages'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import { type LogAddress, logHref, logPath } from './log-address.ts'

type Props = { address: LogAddress; page: AuditPage; words: Messages['log'] }

/** Narrows the log to a person, a deed, a subject. */
export function LogFilter({ address, page, words }: Props) {
  const { userId, action, subjectType, subjectId } = address
  const deeds = page.actions
    .map((deed) => ({ value: deed, label: words.actions[deed] ?? deed }))
    .sort((one, other) => one.label.localeCompare(other.label, 'vi'))
  const isNarrowed = [userId, action, subjectType, subjectId].some((part) => part !== undefined)
  return (
    <Form key={logHref(address)} action={logPath} className="log-filters" prefetch={false}>
      <Choice
        name="nguoi"
        label={words.who}
        any={words.everybody}
        value={userId}
        choices={page.people.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Choice
        name="viec"
        label={words.deed}
        any={words.everything}
        value={action}
        choices={deeds}
      />
      <Choice
        name="loai"
        label={words.subject}
        any={words.allSubjects}
        value={subjectType}
        choices={Object.entries(words.subjects).map(([value, label]) => ({ value, label }))}
      />
      <label className="field w-24">
        <span className="field-label">{words.subjectId}</span>
        <input
          className="input"
          name="so"
          inputMode="numeric"
          defaultValue={subjectId}
          autoComplete="off"
        />
      </label>
      <Button type="submit">{words.filter}</Button>
      {isNarrowed && (
        <LinkButton look="bare" href={logPath}>
          {words.clear}
        </LinkButton>
      )}
    </Form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  any: string
  value: string | number | undefined
  choices: { value: string; label: string }[]
}

function Choice({ name, label, any, value, choices }: ChoiceProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select className="input" name={name} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
