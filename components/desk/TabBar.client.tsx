'use client'

import Link from 'next/link'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.client.tsx'
import { useNews } from './News.client.tsx'
import { useOpenPalette } from './palette/usePalette.client.tsx'
import { currentPlace, type OpenPlaces, placesOpenTo } from './places.ts'
import { useMessages } from './Words.client.tsx'

/** The five places under the thumb. */
export function TabBar({ open }: { open: OpenPlaces }) {
  const { frame, palette } = useMessages()
  const openPalette = useOpenPalette()
  const { awaiting } = useNews()
  const router = useRouter()
  const shown = placesOpenTo(open)
  const current = currentPlace(shown, usePathname(), useSearchParams().get('xem'))?.name
  const firstFour = [
    { name: 'desk', href: '/admin', icon: 'desk', label: frame.desk },
    { name: 'stories', href: '/admin/tin', icon: 'stories', label: frame.stories },
    { name: 'write', href: '/admin/tin/moi', icon: 'plus', label: frame.write },
    {
      name: 'queue',
      href: '/admin/tin?xem=cho-duyet',
      icon: 'queue',
      label: awaiting > 0 ? `${frame.queueShort} ${awaiting}` : frame.queueShort,
    },
  ] as const
  const standing = firstFour.filter(({ name }) =>
    name === 'desk' ? true : open[name === 'write' ? 'stories' : name],
  )
  const rest = shown.filter(({ name }) => !standing.some((place) => place.name === name))
  return (
    <nav className="tab-bar" aria-label={frame.quickNavigation}>
      {standing.map(({ name, href, icon, label }) => (
        <Link
          key={name}
          prefetch={false}
          href={href}
          aria-current={name === current ? 'page' : undefined}
        >
          <Icon name={icon} size={20} />
          {label}
        </Link>
      ))}
      <Menu
        trigger={
          <button type="button">
            <Icon name="more" size={20} />
            {frame.more}
          </button>
        }
        entries={[
          { label: palette.hint, icon: 'search' as const, onSelect: openPalette },
          ...rest.map(({ name, href, icon }) => ({ label: frame[name], href, icon })),
          {
            label: frame.account,
            icon: 'authors' as const,
            onSelect: () => router.push('/admin/tai-khoan'),
          },
        ]}
      />
    </nav>
  )
}
