import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryPicture } from '#server/library'
import { askLibrary } from './library-talk.ts'

/** How long the typing must rest before it is looked for, in milliseconds. */
const rest = 250

type State = { pictures: LibraryPicture[]; next: number | null; status: Status }
type Status = 'asking' | 'there' | 'failed'

/** The library as it is looked through: what `find` finds, and more of it when it is asked for. */
export function useLibrary(open: boolean, find: string) {
  const [state, setState] = useState<State>({ pictures: [], next: null, status: 'asking' })
  const running = useRef<AbortController>(undefined)

  const ask = useCallback(async (wanted: string, after: number | null) => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    setState((before) => ({ ...before, status: 'asking' }))
    try {
      const { pictures, next } = await askLibrary(wanted, after, control.signal)
      setState((before) => ({
        pictures: after === null ? pictures : [...before.pictures, ...pictures],
        next,
        status: 'there',
      }))
    } catch {
      if (!control.signal.aborted) setState((before) => ({ ...before, status: 'failed' }))
    }
  }, [])

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
