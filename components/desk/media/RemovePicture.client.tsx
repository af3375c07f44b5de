'use client'

import { Form } from '../../form/Form.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { FormAction } from '../SignOut.client.tsx'
import { useMessages } from '../Words.client.tsx'

/** Asks once more before the file is gone for good. */
export function RemovePicture(props: { assetId: number; name: string; action: FormAction }) {
  const { pictures: words } = useMessages()
  return (
    <Dialog
      title={words.removeTitle}
      trigger={
        <Button look="bare" size="small">
          <Icon name="trash" size={14} />
          {words.remove}
        </Button>
      }
    >
      <Form action={props.action} className="grid gap-4">
        <input type="hidden" name="assetId" value={props.assetId} />
        <p>
          <b>{props.name}</b>
        </p>
        <p className="text-ink-2">{words.removeText}</p>
        <SubmitButton look="alarm" className="justify-self-end">
          {words.removeDo}
        </SubmitButton>
      </Form>
    </Dialog>
  )
}
