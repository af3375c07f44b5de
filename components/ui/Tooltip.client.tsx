'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'

type Props = {
  label: string
  /** The one control that it is about; the control itself also has the label for those who do not see it. */
  children: React.ReactElement<Record<string, unknown>>
  side?: 'top' | 'right' | 'bottom' | 'left'
}

/** The name of a control that shows only an icon. */
export function Tooltip({ label, children, side = 'bottom' }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="z-60" side={side} sideOffset={6}>
          <Base.Popup className="tip">{label}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
