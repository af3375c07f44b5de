'use client'

import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icon-shapes.tsx'

type Props = { icon: IconName; label: string; active: boolean; onPress: () => void }

/** One thing to be done with words of a text; pressing it leaves the words selected. */
export function ToolButton({ icon, label, active, onPress }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
