'use client'

import { type Dispatch, type SetStateAction, useContext, useEffect, useRef, useState } from 'react'
import { isForPage, SingleKeys } from '../useKey.client.tsx'

type Chosen = ReadonlySet<number>

/**
 * J and K point at the next and the previous story, X chooses it, ⇧X chooses all from the last chosen one,
 * Escape lets go. Enter opens what is pointed at, because its link has the focus.
 */
export function useListKeys(ids: readonly number[], setChosen: Dispatch<SetStateAction<Chosen>>) {
  const enabled = useContext(SingleKeys)
  const [current, point] = useState<number | null>(null)
  const anchor = useRef<number | null>(null)

  const choose = (id: number) => {
    anchor.current = id
    setChosen((chosen) => {
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }
  const press = (event: KeyboardEvent) => {
    if (!isForPage(event)) return
    const key = event.key.toLowerCase()
    const place = current === null ? -1 : ids.indexOf(current)
    if (key === 'j' || key === 'k') {
      const next = ids[Math.min(ids.length - 1, Math.max(0, place + (key === 'j' ? 1 : -1)))]
      if (next === undefined) return
      event.preventDefault()
      point(next)
      document.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus()
    } else if (key === 'x' && current !== null) {
      event.preventDefault()
      if (!event.shiftKey || anchor.current === null) return choose(current)
      const [one, other] = [ids.indexOf(anchor.current), place].sort((a, b) => a - b)
      const range = ids.slice(one, (other ?? 0) + 1)
      setChosen((chosen) => new Set([...chosen, ...range]))
    } else if (key === 'escape') {
      setChosen((chosen) => (chosen.size === 0 ? chosen : new Set()))
    }
  }
  const latest = useRef(press)
  latest.current = press

  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => latest.current(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])

  return { current, point, choose }
}
