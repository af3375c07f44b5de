'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { Fragment } from 'react'
import type { Role } from '#newsroom/actor'
import { clock } from '#newsroom/text/dates'
import { Avatar } from '../ui/Avatar.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { useNews } from './News.client.tsx'
import { useOpenPalette } from './palette/usePalette.client.tsx'
import { currentPlace, type OpenPlaces, placesOpenTo } from './places.ts'
import { type FormAction, SignOut } from './SignOut.client.tsx'
import { ThemeSwitch } from './ThemeSwitch.client.tsx'
import { useMessages } from './Words.client.tsx'

type Props = {
  siteName: string
  person: { name: string; role: Role }
  open: OpenPlaces
  leave: FormAction
}

/** The places of the desk, at the left. */
export function Nav({ siteName, person, open, leave }: Props) {
  const { frame, palette } = useMessages()
  const { awaiting, reports } = useNews()
  const counts: Record<string, number> = { queue: awaiting, reports }
  const openPalette = useOpenPalette()
  const path = usePathname()
  const shown = placesOpenTo(open)
  const current = currentPlace(shown, path, useSearchParams().get('xem'))
  const initials = siteName
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
  return (
    <nav className="nav" aria-label={frame.newsroom}>
      <Link prefetch={false} href="/admin" className="nav-name">
        <span className="words">{siteName}</span>
        <span className="short" aria-hidden="true">
          {initials}
        </span>
      </Link>
      <button
        type="button"
        className="nav-row palette-open"
        title={palette.title}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={openPalette}
      >
        <Icon name="search" />
        <span className="words">{palette.hint}</span>
        <span className="words ml-auto" aria-hidden="true">
          <Kbd>Ctrl K</Kbd>
        </span>
      </button>
      {shown.map((place, index) => (
        <Fragment key={place.name}>
          {place.group && place.group !== shown[index - 1]?.group && (
            <p className="nav-group">{frame[place.group]}</p>
          )}
          <Link
            prefetch={false}
            href={place.href}
            className="nav-row"
            title={frame[place.name]}
            aria-current={place === current ? 'page' : undefined}
          >
            <Icon name={place.icon} />
            <span className="words">{frame[place.name]}</span>
            {(counts[place.name] ?? 0) > 0 && <span className="count">{counts[place.name]}</span>}
          </Link>
        </Fragment>
      ))}
      <div className="nav-foot">
        <ScheduleHealth />
        <Link
          prefetch={false}
          href="/admin/tai-khoan"
          className="nav-row"
          title={`${person.name}, ${frame.roles[person.role]}`}
          aria-current={path === '/admin/tai-khoan' ? 'page' : undefined}
        >
          <Avatar name={person.name} here />
          <span className="words min-w-0 leading-tight">
            <span className="block truncate">{person.name}</span>
            <span className="block truncate font-normal text-ink-3">
              {frame.roles[person.role]}
            </span>
          </span>
        </Link>
        <ThemeSwitch className="nav-row" />
        <SignOut action={leave} className="nav-row" />
      </div>
    </nav>
  )
}

/** The health of the schedule. */
function ScheduleHealth() {
  const { frame } = useMessages()
  const { late, now } = useNews()
  const isLate = late.length > 0
  const words = isLate ? frame.lateCount(clock(now), late.length) : frame.onTime(clock(now))
  return (
    <p className="promise" data-late={isLate || undefined} title={words}>
      <Icon name={isLate ? 'late' : 'check'} size={14} />
      <span className="words">{words}</span>
    </p>
  )
}
