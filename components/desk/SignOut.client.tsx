'use client'

import { useActionState } from 'react'
import type { FormState } from '#server/action'
import { Icon } from '../ui/Icon.tsx'
import { useMessages } from './Words.client.tsx'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** Ends this device's session. */
export function SignOut({ action, className }: { action: FormAction; className: string }) {
  const { frame } = useMessages()
  const [, send] = useActionState(action, { status: 'idle' })
  return (
    <form action={send}>
      <button type="submit" className={className} title={frame.signOut}>
        <Icon name="exit" />
        <span className="words">{frame.signOut}</span>
      </button>
    </form>
  )
}
