'use client'

import { Field, type FieldWords } from './Field.client.tsx'

type Size = {
  /** `big` on the sign-in pages. */ big?: boolean /** Words that readers will read. */
  serif?: boolean
}
type Named<Tag extends 'input' | 'textarea' | 'select'> = FieldWords &
  Omit<React.ComponentProps<Tag>, 'name' | 'size'> & { name: string }

export function TextField({
  label,
  hint,
  beside,
  problem,
  big,
  serif,
  name,
  defaultValue,
  ...rest
}: Named<'input'> & Size) {
  return (
    <Field {...{ name, label, hint, beside, problem }}>
      {({ kept, ...control }) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...control}
          className="input"
          data-size={big ? 'big' : undefined}
          data-serif={serif || undefined}
          defaultValue={rest.value === undefined ? (kept ?? defaultValue) : undefined}
        />
      )}
    </Field>
  )
}

export function TextArea({
  label,
  hint,
  beside,
  problem,
  serif,
  name,
  defaultValue,
  ...rest
}: Named<'textarea'> & Size) {
  return (
    <Field {...{ name, label, hint, beside, problem }}>
      {({ kept, ...control }) => (
        <textarea
          rows={3}
          {...rest}
          {...control}
          className="input"
          data-serif={serif || undefined}
          defaultValue={rest.value === undefined ? (kept ?? defaultValue) : undefined}
        />
      )}
    </Field>
  )
}

export type Choice = { value: string; label: string }

export function SelectField({
  label,
  hint,
  beside,
  problem,
  name,
  choices,
  defaultValue,
  ...rest
}: Named<'select'> & { choices: readonly Choice[] }) {
  return (
    <Field {...{ name, label, hint, beside, problem }}>
      {({ kept, ...control }) => (
        <select
          {...rest}
          {...control}
          className="input"
          defaultValue={rest.value === undefined ? (kept ?? defaultValue) : undefined}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
