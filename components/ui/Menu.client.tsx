'use client'

import { Menu as Base } from '@base-ui/react/menu'
import Link from 'next/link'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-shapes.tsx'

type MenuEntry = {
  label: string
  icon?: IconName
  /** Where it goes, or what it does. */
  href?: string
  onSelect?: () => void
  look?: 'plain' | 'alarm'
  disabled?: boolean
}

type Props = {
  trigger: React.ReactElement<Record<string, unknown>>
  entries: readonly MenuEntry[]
  align?: 'start' | 'end'
}

/** A list of things to do, hanging from a button. */
export function Menu({ trigger, entries, align = 'end' }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-40" align={align} sideOffset={4}>
          <Base.Popup className="menu popup">
            {entries.map((entry) => (
              <Base.Item
                key={entry.label}
                className="menu-item"
                data-look={entry.look}
                disabled={entry.disabled}
                onClick={entry.onSelect}
                render={
                  entry.href === undefined ? undefined : <Link prefetch={false} href={entry.href} />
                }
              >
                {entry.icon && <Icon name={entry.icon} />}
                {entry.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
