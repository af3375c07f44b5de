'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef } from 'react'
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
  /** What takes the cursor (a `tabIndex` lets it) when what opened this is gone; left out, the page's work. */
  returnTo?: React.RefObject<HTMLElement | null>
  children: React.ReactNode
}

const fields =
  ':is(input, textarea, select):not(:disabled, [hidden], [type="hidden"], [type="checkbox"], [type="radio"])'

/**
 * A question or a sheet over the page. The cursor stands in its first field, where it has one; Escape and
 * the close mark leave it, and focus goes back to where it was.
 */
export function Dialog({ title, trigger, open, onOpenChange, wide, returnTo, children }: Props) {
  const { frame } = useMessages()
  const popup = useRef<HTMLDivElement>(null)
  const opener = useRef<Element>(null)
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="scrim" />
        <Base.Popup
          ref={popup}
          className="dialog popup"
          data-wide={wide || undefined}
          initialFocus={(how) => {
            opener.current = document.activeElement
            // A field would call up the keys of a touch screen over what is to be read first.
            return how === 'touch' || (popup.current?.querySelector<HTMLElement>(fields) ?? true)
          }}
          finalFocus={() => {
            const now = document.activeElement
            // What closed it may have put the cursor somewhere by itself.
            if (now && now !== document.body && !popup.current?.contains(now)) return false
            if (opener.current?.isConnected) return true
            const place = returnTo?.current ?? document.getElementById('noi-dung')
            // Once the page behind can have the cursor again.
            queueMicrotask(() => place?.focus({ preventScroll: true }))
            return false
          }}
        >
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
