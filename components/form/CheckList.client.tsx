'use client'

import { useId } from 'react'
import { useForm } from './Form.client.tsx'
import type { Choice } from './fields.client.tsx'

type Props = {
  legend: string
  hint?: string
  /** Sent once for each choice that is ticked; name it in the action's `lists`. */
  name: string
  choices: readonly Choice[]
  chosen: readonly string[]
}

/** Any number out of a short list. */
export function CheckList({ legend, hint, name, choices, chosen }: Props) {
  const id = useId()
  const { state } = useForm()
  const wrong = state.problems?.[name]
  return (
    <fieldset className="field" aria-describedby={hint ? id : undefined}>
      <legend className="mb-1 font-medium text-ink-2">{legend}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {choices.map((choice) => (
          <label key={choice.value} className="check">
            <input
              type="checkbox"
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {wrong && <p className="field-error">{wrong}</p>}
      {hint && (
        <p className="field-hint" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
