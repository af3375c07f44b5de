'use client'

import { useLayoutEffect, useRef } from 'react'
import type { IconName } from '../../ui/icon-shapes.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'
import { ToolButton } from './ToolButton.client.tsx'

/** Stands in the gap above the paragraph with selected words, and stays while the selection grows. */
export function TextToolbar() {
  const model = useModel()
  const { editor: words } = useMessages()
  const isSelecting = useModelState((state) => state.selecting)
  useModelState((state) => state.selectionCount)
  const ref = useRef<HTMLDivElement>(null)
  const editor = model.editor()
  useLayoutEffect(() => {
    const bar = ref.current
    if (!isSelecting || !editor || !bar) return
    const { $from } = editor.state.selection
    const block = editor.view.domAtPos($from.start()).node
    const element = block instanceof Element ? block : block.parentElement
    const page = bar.offsetParent?.getBoundingClientRect()
    const line = editor.view.coordsAtPos($from.pos)
    const top = element?.getBoundingClientRect().top ?? line.top
    if (!page) return
    const left = Math.min(line.left - page.left, page.width - bar.offsetWidth - 4)
    // Above the block while its head is in sight, else above the line.
    const over = top > 60 ? Math.max(top, line.top - 64) : line.top
    bar.style.left = `${Math.max(0, left)}px`
    bar.style.top = `${over - page.top - 42}px`
  }, [isSelecting, editor])
  if (!isSelecting || !editor) return null
  const tool = (icon: IconName, label: string, active: boolean, onPress: () => void) => (
    <ToolButton {...{ icon, label, active, onPress }} />
  )
  const chain = () => editor.chain().focus()
  const { toolbar } = words
  return (
    <div ref={ref} className="text-toolbar popup" role="toolbar" aria-label={toolbar.label}>
      {tool('bold', `${toolbar.bold} ⌘B`, editor.isActive('bold'), () =>
        chain().toggleMark('bold').run(),
      )}
      {tool('italic', `${toolbar.italic} ⌘I`, editor.isActive('italic'), () =>
        chain().toggleMark('italic').run(),
      )}
      {tool('link', `${toolbar.link} ⌘K`, editor.isActive('link'), () =>
        model.ask({ kind: 'link' }),
      )}
      <i />
      {tool('heading', toolbar.heading, editor.isActive('heading'), () =>
        chain().toggleNode('heading', 'paragraph', { level: 2 }).run(),
      )}
      {tool('quote', toolbar.quote, editor.isActive('quote'), () =>
        chain().toggleWrap('quote').run(),
      )}
      <i />
      {tool('note', toolbar.footnote, false, () =>
        model.ask({ kind: 'footnote', at: null, text: '' }),
      )}
    </div>
  )
}
