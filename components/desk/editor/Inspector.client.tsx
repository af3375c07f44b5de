'use client'

import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { Checks } from './Checks.client.tsx'
import { MoreFields } from './MoreFields.client.tsx'
import { StepPanel } from './StepPanel.client.tsx'
import { StoryFields } from './StoryFields.client.tsx'

/** Next step, checks, fields, and the rest folded: always in this order. */
export function Inspector({ onClose }: { onClose: () => void }) {
  const { editor: words, frame } = useMessages()
  return (
    <aside className="inspector" aria-label={words.inspector}>
      <div className="inspector-close">
        <Button look="bare" square aria-label={frame.close} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <StepPanel />
      <Checks />
      <StoryFields />
      <MoreFields />
    </aside>
  )
}
