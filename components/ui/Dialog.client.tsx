'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { useMessages } from '../desk/Words.client.tsx'
import { buttonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'

type Props = {
  title: string
  /** A button that opens it; leave it out and give `open` and `onOpenChange` to decide from outside. */
  trigger?: React.ReactElement<Record<string, unknown>>
  open?: boolean
  onOpenChange?: (open: boolean) => void
  wide?: boolean
  children: React.ReactNode
}

/** A question or a sheet over the page. Escape and the close mark leave it; focus goes back to where it was. */
export function Dialog({ title, trigger, open, onOpenChange, wide, children }: Props) {
  const { frame } = useMessages()
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="scrim" />
        <Base.Popup className="dialog popup" data-wide={wide || undefined}>
          <div className="dialog-head">
            <Base.Title>{title}</Base.Title>
            <Base.Close
              {...buttonLook({ look: 'bare', size: 'small', square: true })}
              aria-label={frame.close}
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
