'use client'

import { useState } from 'react'
import { Form } from '../form/Form.client.tsx'
import { CopyLink } from './CopyLink.client.tsx'
import type { FormAction } from './SignOut.client.tsx'

type Props = {
  action: FormAction
  clears?: boolean
  className?: string
  children: React.ReactNode
}

/** A form that gives a one-time link when it is done. */
export function LinkForm({ action, clears, className, children }: Props) {
  const [link, setLink] = useState<string | null>(null)
  return (
    <Form
      action={action}
      clears={clears}
      className={className}
      onDone={({ result }) => setLink((result as { link: string }).link)}
    >
      {link && <CopyLink link={link} />}
      {children}
    </Form>
  )
}
