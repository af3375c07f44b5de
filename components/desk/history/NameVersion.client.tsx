'use client'

import { useState } from 'react'
import type { FormState } from '#server/action'
import { Form } from '../../form/Form.client.tsx'
import { TextField } from '../../form/fields.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { useMessages } from '../Words.client.tsx'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  storyId: number
  revisionId: number
  number: number
  name: string | null
}

/** Gives a version a name. */
export function NameVersion({ action, storyId, revisionId, number, name }: Props) {
  const { history } = useMessages().stories
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      title={history.nameTitle(number)}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="bare" size="small" aria-label={history.nameTitle(number)}>
          {history.name}
        </Button>
      }
    >
      <Form action={action} saysDone={false} onDone={() => setOpen(false)}>
        <input type="hidden" name="articleId" value={storyId} />
        <input type="hidden" name="revisionId" value={revisionId} />
        <TextField
          name="name"
          label={history.nameField}
          hint={history.nameHint}
          defaultValue={name ?? ''}
          maxLength={200}
        />
        <div className="flex justify-end">
          <SubmitButton>{history.nameDo}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
