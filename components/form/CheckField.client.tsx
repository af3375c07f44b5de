'use client'

import { useId } from 'react'

type Props = Omit<React.ComponentProps<'input'>, 'type'> & { label: string; hint?: string }

/** One thing that is so or not. */
export function CheckField({ label, hint, ...rest }: Props) {
  const id = useId()
  return (
    <div>
      <label className="check">
        <input type="checkbox" aria-describedby={hint ? id : undefined} {...rest} />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="field-hint pl-6" id={id}>
          {hint}
        </p>
      )}
    </div>
  )
}
