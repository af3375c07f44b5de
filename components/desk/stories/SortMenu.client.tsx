'use client'

import type { DeskSort } from '#newsroom/desk-list'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { type ListAddress, listHref } from './list-address.ts'

/** In which order the list stands; the view of what is scheduled can also stand in order of its hours. */
export function SortMenu({ address }: { address: ListAddress }) {
  const { stories } = useMessages()
  const sorts: DeskSort[] =
    address.view === 'scheduled' ? ['due', 'newest', 'oldest'] : ['newest', 'oldest']
  return (
    <Menu
      trigger={
        <Button
          look="bare"
          size="small"
          aria-label={`${stories.sortLabel}: ${stories.sorts[address.sort]}`}
        >
          {stories.sorts[address.sort]}
          <Icon name="down" size={12} />
        </Button>
      }
      entries={sorts.map((sort) => ({
        label: stories.sorts[sort],
        icon: sort === address.sort ? 'check' : undefined,
        href: listHref(address, { sort }),
      }))}
    />
  )
}
