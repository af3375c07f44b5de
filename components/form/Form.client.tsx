'use client'

import { useRouter } from 'next/navigation'
import {
  createContext,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react'
import type { FormState } from '#server/action'
import { FormMessage } from './FormMessage.tsx'

type Sent = (state: FormState, form: FormData) => Promise<FormState>

const idle: FormState = { status: 'idle' }
const Sending = createContext<{ state: FormState; pending: boolean }>({
  state: idle,
  pending: false,
})

/** What the form around a field knows: what was refused and whether it is on its way. */
export const useForm = () => useContext(Sending)

type Props = {
  /** A server action made by `formAction`. */
  action: Sent
  /** Called once after each sending that was done, with what the action told. */
  onDone?: (state: FormState) => void
  /** Empties the fields when it is done. */
  clears?: boolean
  /** Shows the message of a form that is done; off where `onDone` says it elsewhere. */
  saysDone?: boolean
  className?: string
  id?: string
  children: React.ReactNode
}

/**
 * A form that sends itself to a server action, shows what was refused and where, and keeps every typed
 * letter. Without scripts it is sent by the browser itself.
 */
export function Form({
  action,
  onDone,
  clears = false,
  saysDone = true,
  className = 'grid gap-4',
  id,
  children,
}: Props) {
  const [state, send, pending] = useActionState(action, idle)
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const told = useRef(onDone)
  told.current = onDone

  useEffect(() => {
    if (state.status === 'refused') {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    }
    if (state.status === 'done') {
      if (clears) form.current?.reset()
      told.current?.(state)
      // What the page shows was read before the form was sent.
      router.refresh()
    }
  }, [state, clears, router])

  return (
    <Sending value={{ state, pending }}>
      <form
        ref={form}
        id={id}
        className={className}
        action={send}
        // The framework empties a form that it has sent; a refused one must keep what was typed.
        onSubmit={(event) => {
          event.preventDefault()
          if (pending) return
          const submitter = (event.nativeEvent as SubmitEvent).submitter
          const typed = new FormData(event.currentTarget, submitter)
          startTransition(() => send(typed))
        }}
        noValidate
      >
        <FormMessage state={state} saysDone={saysDone} />
        {children}
      </form>
    </Sending>
  )
}
