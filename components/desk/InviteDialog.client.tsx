'use client'

import { SubmitButton } from '../form/SubmitButton.client.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.client.tsx'
import { Icon } from '../ui/Icon.tsx'
import { LinkForm } from './LinkForm.client.tsx'
import type { FormAction } from './SignOut.client.tsx'
import { useMessages } from './Words.client.tsx'

/** Asks who is to come in, and gives the link. */
export function InviteDialog({
  action,
  children,
}: {
  action: FormAction
  children: React.ReactNode
}) {
  const { people } = useMessages()
  return (
    <Dialog
      title={people.inviteTitle}
      trigger={
        <Button look="filled">
          <Icon name="plus" />
          {people.invite}
        </Button>
      }
    >
      <LinkForm action={action} clears>
        {children}
        <SubmitButton className="justify-self-start">{people.sendInvite}</SubmitButton>
      </LinkForm>
    </Dialog>
  )
}
