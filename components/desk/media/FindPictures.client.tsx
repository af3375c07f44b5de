'use client'

import Form from 'next/form'
import { useRef } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useMessages } from '../Words.client.tsx'
import { libraryPath } from './media-address.ts'

/** How long the typing must rest before the grid follows, in milliseconds. */
const rest = 350

type Props = { find: string; view: string | null; kind: string | null }

/** Finds files while one types; Vietnamese letters are let to finish first. List and kind are kept. */
export function FindPictures({ find, view, kind }: Props) {
  const { pictures: words } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const follow = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => form.current?.requestSubmit(), rest)
  }
  return (
    <Form
      ref={form}
      action={libraryPath}
      role="search"
      className="find library-find"
      replace
      scroll={false}
      prefetch={false}
    >
      <Icon name="search" />
      {view !== null && <input type="hidden" name="xem" value={view} />}
      {kind !== null && <input type="hidden" name="loai" value={kind} />}
      <input
        type="search"
        name="q"
        defaultValue={find}
        data-find
        autoComplete="off"
        maxLength={200}
        aria-label={words.find}
        placeholder={words.findHint}
        onChange={(event) => {
          clearTimeout(timer.current)
          if (!(event.nativeEvent as InputEvent).isComposing) follow()
        }}
        onCompositionEnd={follow}
      />
      <Kbd>/</Kbd>
    </Form>
  )
}
