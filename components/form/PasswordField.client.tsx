'use client'

import { useState } from 'react'
import { useMessages } from '../desk/Words.client.tsx'
import { Button } from '../ui/Button.tsx'
import { Field, type FieldWords } from './Field.client.tsx'

type Props = FieldWords & {
  name: string
  autoComplete: 'current-password' | 'new-password'
  big?: boolean
  autoFocus?: boolean
}

/** A password that can be looked at while it is typed, and pasted. */
export function PasswordField({ name, autoComplete, big, autoFocus, ...words }: Props) {
  const [shown, setShown] = useState(false)
  const { door } = useMessages()
  return (
    <Field name={name} {...words}>
      {({ kept: _, ...control }) => (
        <span className="input-with-button">
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            // biome-ignore lint/a11y/noAutofocus: the page is one question, and this is it.
            autoFocus={autoFocus}
            className="input"
            data-size={big ? 'big' : undefined}
            autoCapitalize="off"
            spellCheck={false}
          />
          <Button
            look="bare"
            size="small"
            aria-pressed={shown}
            aria-controls={control.id}
            onClick={() => setShown(!shown)}
          >
            {shown ? door.hide : door.show}
          </Button>
        </span>
      )}
    </Field>
  )
}
