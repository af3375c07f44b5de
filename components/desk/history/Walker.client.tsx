'use client'

import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useKey } from '../useKey.client.tsx'
import { useMessages } from '../Words.client.tsx'

/** Walks from one difference to the next, by its buttons and by J and K. */
export function Walker({ places }: { places: number }) {
  const { history } = useMessages().stories
  const [place, setPlace] = useState(0)

  const go = (step: 1 | -1) => {
    const changes = document.querySelectorAll<HTMLElement>('.differences > .change')
    const next = Math.min(changes.length, Math.max(1, place + step))
    setPlace(next)
    for (const [index, change] of changes.entries()) {
      change.toggleAttribute('data-current', index === next - 1)
    }
    changes[next - 1]?.focus({ preventScroll: true })
    changes[next - 1]?.scrollIntoView({ block: 'center' })
  }
  useKey('j', () => go(1))
  useKey('k', () => go(-1))

  return (
    <span className="walker">
      <Button
        size="small"
        square
        aria-label={`${history.previousPlace} (K)`}
        onClick={() => go(-1)}
      >
        <Icon name="up" size={14} />
      </Button>
      <span className="at" aria-live="polite">
        {history.place(place, places)}
      </span>
      <Button size="small" square aria-label={`${history.nextPlace} (J)`} onClick={() => go(1)}>
        <Icon name="down" size={14} />
      </Button>
    </span>
  )
}
