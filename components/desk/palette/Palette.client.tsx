'use client'

import { Dialog } from '@base-ui/react/dialog'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import type { OpenPlaces } from '../places.ts'
import { changeTheme } from '../theme.ts'
import { useMessages } from '../Words.client.tsx'
import { type Entry, groupsAtRest, groupsFor } from './entries.ts'
import { Lines } from './Lines.client.tsx'
import { recentEntries, remember } from './recent.ts'
import { useJumps } from './use-jumps.ts'

type Props = {
  /** Whose recent places are shown. */
  person: string
  open: OpenPlaces
  shown: boolean
  onShownChange: (shown: boolean) => void
  onKeys: () => void
}

/** Goes anywhere and does anything by a few words: Ctrl K, or the button in the navigation. */
export function Palette({ shown, onShownChange, ...rest }: Props) {
  const { palette } = useMessages()
  return (
    <Dialog.Root open={shown} onOpenChange={onShownChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim" />
        <Dialog.Popup className="palette popup" aria-label={palette.title}>
          <Box {...rest} close={() => onShownChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Box({
  person,
  open,
  onKeys,
  close,
}: Omit<Props, 'shown' | 'onShownChange'> & { close: () => void }) {
  const messages = useMessages()
  const { palette, frame } = messages
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const [recent] = useState(() => recentEntries(person))
  const [now] = useState(() => Date.now())
  const text = typed.normalize('NFC').trim()
  const { jumps, isLost, isCurrent } = useJumps(text)
  const facts = { open, messages, now }
  const groups = text === '' ? groupsAtRest(recent, facts) : groupsFor(text, jumps, facts)
  const entries = groups.flatMap((group) => group.entries)
  const place = Math.min(chosen, entries.length - 1)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-place="${place}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [place])

  const take = (entry: Entry, beside: boolean) => {
    remember(person, entry)
    close()
    if (entry.does === 'theme') changeTheme()
    if (entry.does === 'keys') onKeys()
    if (entry.href === undefined) return
    if (beside || entry.href === '/') window.open(entry.href, '_blank', 'noopener')
    else router.push(entry.href)
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = entries.length - 1
    const moves: Record<string, number> = {
      ArrowDown: place === last ? 0 : place + 1,
      ArrowUp: place <= 0 ? last : place - 1,
      PageDown: Math.min(last, place + 6),
      PageUp: Math.max(0, place - 6),
      ...(event.ctrlKey && { Home: 0, End: last }),
    }
    const to = moves[event.key]
    const entry = entries[place]
    if (to !== undefined) setChosen(to)
    else if (event.key === 'Enter' && entry) take(entry, event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }
  const found = jumps === null ? 0 : entries.filter(({ id }) => /-\d+$/.test(id)).length
  return (
    <>
      <div className="palette-ask">
        <Icon name="search" />
        <input
          // The dialog gives the focus to what comes first in it, which this is.
          role="combobox"
          aria-label={palette.title}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={entries[place] ? `${id}-${entries[place].id}` : undefined}
          value={typed}
          placeholder={palette.hint}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="go"
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(0)
          }}
          onKeyDown={press}
        />
        <span className="palette-esc">
          <Kbd>Esc</Kbd>
        </span>
        <Dialog.Close className="palette-close" aria-label={frame.close}>
          <Icon name="close" />
        </Dialog.Close>
      </div>
      <div className="palette-found" ref={list}>
        {isLost && (
          <p className="palette-note" role="alert">
            {palette.lost}
          </p>
        )}
        {jumps?.readAs && <p className="palette-note">{palette.readAs(jumps.readAs)}</p>}
        <Lines
          {...{ id, groups, place }}
          typed={jumps?.readAs ?? text}
          onPoint={setChosen}
          onTake={take}
        />
      </div>
      <p className="sr-only" role="status">
        {text !== '' && isCurrent && !isLost && palette.found(found)}
      </p>
      <p className="palette-foot" aria-hidden="true">
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {palette.choose}
        </span>
        <span>
          <Kbd>↵</Kbd> {palette.go}
        </span>
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>↵</Kbd> {palette.beside}
        </span>
        <span className="flex-1" />
        <span>{palette.noMarks}</span>
      </p>
    </>
  )
}
