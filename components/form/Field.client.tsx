'use client'

import { useId } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { useForm } from './Form.client.tsx'

export type FieldWords = {
  label: string
  hint?: React.ReactNode
  /** Stands at the end of the label's line: a link, a counter. */
  beside?: React.ReactNode
  /** What is wrong with it; left out, the form around it knows. */
  problem?: string
}

type Props = FieldWords & {
  name: string
  children: (control: {
    id: string
    name: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
    /** What was typed before the form came back, where no script kept it. */
    kept: string | undefined
  }) => React.ReactNode
}

/** A label, a control, a hint and what is wrong, tied together for those who do not see them together. */
export function Field({ name, label, hint, beside, problem, children }: Props) {
  const { state } = useForm()
  const id = useId()
  const wrong = problem ?? state.problems?.[name]
  const describedBy = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {beside}
      </div>
      {children({
        id,
        name,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': wrong ? true : undefined,
        kept: state.values?.[name],
      })}
      {wrong && (
        <p className="field-error" id={`${id}-wrong`}>
          <Icon name="warning" size={14} />
          <span>{wrong}</span>
        </p>
      )}
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  )
}
