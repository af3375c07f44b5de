import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryItem } from '#server/library'
import { askLibrary, type Wanted } from './library-talk.ts'

/** How long the typing must rest before it is looked for, in milliseconds. */
const rest = 250

type Item<Kind extends Wanted> = Extract<LibraryItem, { kind: Kind }>
type State<Kind extends Wanted> = { items: Item<Kind>[]; next: number | null; status: Status }
type Status = 'asking' | 'there' | 'failed'

/** Files of one kind as they are looked through: what `find` finds, and more of it when it is asked for. */
export function useLibrary<Kind extends Wanted>(kind: Kind, open: boolean, find: string) {
  const [state, setState] = useState<State<Kind>>({ items: [], next: null, status: 'asking' })
  const running = useRef<AbortController>(undefined)

  const ask = useCallback(
    async (wanted: string, after: number | null) => {
      running.current?.abort()
      const control = new AbortController()
      running.current = control
      setState((before) => ({ ...before, status: 'asking' }))
      try {
        const sheet = await askLibrary(kind, wanted, after, control.signal)
        const found = sheet.items.filter((item): item is Item<Kind> => item.kind === kind)
        const { next } = sheet
        setState((before) => ({
          items: after === null ? found : [...before.items, ...found],
          next,
          status: 'there',
        }))
      } catch {
        if (!control.signal.aborted) setState((before) => ({ ...before, status: 'failed' }))
      }
    },
    [kind],
  )

  useEffect(() => {
    if (!open) return
    const timer = setTimeout(() => void ask(find, null), find === '' ? 0 : rest)
    return () => clearTimeout(timer)
  }, [open, find, ask])
  useEffect(() => () => running.current?.abort(), [])

  return {
    ...state,
    more: () => void ask(find, state.next),
    again: () => void ask(find, null),
  }
}
