'use client'

import { useId } from 'react'

type Props = {
  label: string
  /** At the far end of the label: a count. */
  beside?: React.ReactNode
  hint?: string
  children: (field: { id: string; 'aria-describedby': string | undefined }) => React.ReactNode
}

/** A field with its name and what is good to know about it. */
export function Labelled({ label, beside, hint, children }: Props) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="field">
      <span className="field-label">
        <label htmlFor={id}>{label}</label>
        {beside}
      </span>
      {children({ id, 'aria-describedby': hintId })}
      {hint !== undefined && (
        <span id={hintId} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  )
}
