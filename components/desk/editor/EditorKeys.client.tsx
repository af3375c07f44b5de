'use client'

import { useEffect } from 'react'
import { fixSlips, unfix } from './fix-slip.ts'
import { useModel } from './Model.client.tsx'
import { useSteps } from './use-steps.ts'

type Props = { onInspector: () => void; onFocus: () => void }

/** The editor's keys with a modifier; none of them acts while a letter is being composed. */
export function EditorKeys({ onInspector, onFocus }: Props) {
  const model = useModel()
  const { takeNext } = useSteps()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return
      if (document.querySelector('[role="dialog"]')) return
      const isCommand = event.metaKey || event.ctrlKey
      const key = event.key.toLowerCase()
      const run = commandOf()
      if (!run) return
      event.preventDefault()
      event.stopPropagation()
      run()

      function commandOf() {
        if (event.altKey && !isCommand && key === 'enter') return fixFirst
        if (!isCommand) return null
        if (key === 'enter') return () => void takeNext()
        if (key === 'z' && !event.shiftKey && isFixLast()) return () => unfix(model)
        if (key === 's') return () => void model.autosave.flush()
        if (key === '\\') return onInspector
        if (key === '.') return onFocus
        if (key === 'k' && !event.shiftKey && hasSelection()) {
          return () => {
            model.readSelection()
            model.ask({ kind: 'link' })
          }
        }
        if (key === 'p' && event.shiftKey) return preview
        return null
      }
    }
    const fixFirst = () => {
      const slip = model.store.get().slips.find(({ suggestion }) => suggestion !== null)
      if (slip) fixSlips(model, [slip])
    }
    // The text takes back what was put right in it alone; fields know only what was typed into them.
    const isFixLast = () => {
      const { fixed } = model.store.get()
      if (!fixed) return false
      return Object.keys(fixed.fields).length > 0 || !model.editor()?.view.hasFocus()
    }
    // The browser's own selection: ProseMirror hears of it a moment later.
    const hasSelection = () =>
      model.editor()?.view.hasFocus() && document.getSelection()?.isCollapsed === false
    const preview = () => {
      window.open(
        `/admin/tin/${model.store.get().standing.articleId}/xem-thu`,
        '_blank',
        'noreferrer',
      )
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  })
  return null
}
