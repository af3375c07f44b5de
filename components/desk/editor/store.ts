import { useSyncExternalStore } from 'react'
import { createBell } from './shelf.ts'

export type Store<State> = {
  get: () => State
  set: (changes: Partial<State>) => void
  listen: (listener: () => void) => () => void
}

/** State outside React, so that a key pressed in the text does not draw the page anew. */
export function createStore<State extends object>(initial: State): Store<State> {
  const bell = createBell()
  let state = initial
  return {
    get: () => state,
    set(changes) {
      const names = Object.keys(changes) as (keyof State)[]
      if (names.every((name) => Object.is(state[name], changes[name]))) return
      state = { ...state, ...changes }
      bell.ring()
    },
    listen: bell.listen,
  }
}

/** A part of the store; the component is drawn again only when that part is another. */
export const useStore = <State, Part>(store: Store<State>, part: (state: State) => Part): Part =>
  useSyncExternalStore(
    store.listen,
    () => part(store.get()),
    () => part(store.get()),
  )
