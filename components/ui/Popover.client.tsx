'use client'

import { Popover as Base } from '@base-ui/react/popover'

type Props = {
  /** Said to people who do not see it open. */
  title: string
  trigger: React.ReactElement<Record<string, unknown>>
  open?: boolean
  onOpenChange?: (open: boolean) => void
  align?: 'start' | 'center' | 'end'
  children: React.ReactNode
}

/** A small sheet hanging from a button. */
export function Popover({ title, trigger, open, onOpenChange, align = 'start', children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-40" align={align} sideOffset={4}>
          <Base.Popup className="popover popup" aria-label={title}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
