'use client'

import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useMessages } from '../Words.client.tsx'

type Props = { count: number; bulk: 'trash' | 'restore'; onDrop: () => void }

/** What can be done with the stories that are chosen. */
export function BulkBar({ count, bulk, onDrop }: Props) {
  const { stories } = useMessages()
  return (
    <div className="bulk" role="toolbar" aria-label={stories.bulk.label(count)}>
      <b className="tabular-nums" aria-live="polite">
        {stories.bulk.chosen(count)}
      </b>
      <span className="flex-1" />
      <SubmitButton look="plain">{stories.bulk[bulk](count)}</SubmitButton>
      <Button look="bare" onClick={onDrop}>
        {stories.bulk.drop} <Kbd>Esc</Kbd>
      </Button>
    </div>
  )
}
