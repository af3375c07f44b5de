'use client'

import { useState } from 'react'
import { useForm } from './Form.client.tsx'

type Props = {
  /** The name of the field that says what the form is about, and its id. */
  id?: readonly [string, number]
  /** When that was written last, as the form's fields show it. */
  since: number
}

/**
 * Says what a form was opened on, so that the second of two people who save is told. A save of the form's
 * own moves it on; what the page reads anew does not, because the fields still hold what they held.
 */
export function Opened({ id, since }: Props) {
  const [opened] = useState(since)
  const { state } = useForm()
  return (
    <>
      {id && <input type="hidden" name={id[0]} value={id[1]} />}
      <input type="hidden" name="since" value={state.since ?? state.values?.since ?? opened} />
    </>
  )
}
