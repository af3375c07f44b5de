'use client'

import Form from 'next/form'
import { useRef } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useMessages } from '../Words.client.tsx'

type Props = {
  find: string
  /** What else the address says. */
  fields: readonly (readonly [string, string])[]
}

/** How long the typing must rest before the list follows, in milliseconds. */
const rest = 350

/** Finds headlines while one types; Vietnamese letters are let to finish first. */
export function FindStories({ find, fields }: Props) {
  const { stories } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  return (
    <Form
      ref={form}
      action="/admin/tin"
      role="search"
      className="find"
      replace
      scroll={false}
      prefetch={false}
    >
      <Icon name="search" />
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="q"
        defaultValue={find}
        data-find
        autoComplete="off"
        maxLength={200}
        aria-label={stories.find}
        placeholder={stories.findHint}
        onChange={(event) => {
          clearTimeout(timer.current)
          if ((event.nativeEvent as InputEvent).isComposing) return
          timer.current = setTimeout(() => form.current?.requestSubmit(), rest)
        }}
        onCompositionEnd={() => {
          clearTimeout(timer.current)
          timer.current = setTimeout(() => form.current?.requestSubmit(), rest)
        }}
      />
      <Kbd>/</Kbd>
    </Form>
  )
}
