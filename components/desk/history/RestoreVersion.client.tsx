'use client'

import { useState } from 'react'
import type { FormState } from '#server/action'
import { Form } from '../../form/Form.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { useMessages } from '../Words.client.tsx'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  storyId: number
  revisionId: number
  number: number
  fromVersion: number
}

/** Asks once, then puts an earlier version back to work. */
export function RestoreVersion({ action, storyId, revisionId, number, fromVersion }: Props) {
  const { history } = useMessages().stories
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      title={history.restoreTitle(number)}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{history.restore(number)}</Button>}
    >
      <Form action={action} saysDone={false} onDone={() => setOpen(false)}>
        <input type="hidden" name="articleId" value={storyId} />
        <input type="hidden" name="revisionId" value={revisionId} />
        <input type="hidden" name="fromVersion" value={fromVersion} />
        <p>{history.restoreText(number)}</p>
        <div className="flex justify-end">
          <SubmitButton>{history.restoreDo(number)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
