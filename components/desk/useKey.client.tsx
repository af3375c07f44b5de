'use client'

import { createContext, useContext, useEffect, useRef } from 'react'

/** Whether keys of one letter do something for this person. */
export const SingleKeys = createContext(true)

/**
 * Whether a key is meant for the page: no field has it, no menu or question stands open, no modifier is held,
 * and no Vietnamese letter is being put together.
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false
  if (event.metaKey || event.ctrlKey || event.altKey) return false
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select, [contenteditable], [role="menu"]')) return false
  return document.querySelector('[role="dialog"], [role="alertdialog"]') === null
}

/**
 * Does something at a key of one letter, for people who have such keys switched on.
 * @param key as `KeyboardEvent.key` says it, in lower case
 */
export function useKey(key: string, does: () => void) {
  const enabled = useContext(SingleKeys)
  const latest = useRef(does)
  latest.current = does
  useEffect(() => {
    if (!enabled) return
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !isForPage(event)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [key, enabled])
}
