'use client'

import { NodeSelection } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { moveBlock, removeBlockAt } from './block-moves.ts'
import { useModel } from './Model.client.tsx'

type Pointed = { at: number; top: number }

/** Plus and grip beside the block that is pointed at: insert before it, drag it, or move it by menu. */
export function BlockHandle() {
  const model = useModel()
  const { blocks } = useMessages().editor
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const editor = model.editor()
    const page = ref.current?.parentElement
    if (!editor || !page) return
    const point = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons > 0) return
      const y = event.clientY
      const found = [...editor.view.dom.children].find((child) => {
        const { top, bottom } = child.getBoundingClientRect()
        return y >= top - 10 && y <= bottom + 10
      })
      if (!found) return
      const inside = editor.view.posAtDOM(found, 0)
      const $inside = editor.state.doc.resolve(Math.min(inside, editor.state.doc.content.size))
      const at = $inside.depth === 0 ? $inside.pos : $inside.before(1)
      const top = found.getBoundingClientRect().top - page.getBoundingClientRect().top
      setPointed((before) => (before?.at === at && before.top === top ? before : { at, top }))
    }
    const writing = page.closest('.writing')
    const away = () => setPointed(null)
    writing?.addEventListener('pointermove', point as EventListener)
    editor.view.dom.addEventListener('keydown', away)
    return () => {
      writing?.removeEventListener('pointermove', point as EventListener)
      editor.view.dom.removeEventListener('keydown', away)
    }
  }, [model])

  const drag = (event: React.DragEvent) => {
    const editor = model.editor()
    if (!editor || !pointed) return
    const { view } = editor
    const selection = NodeSelection.create(view.state.doc, pointed.at)
    view.dispatch(view.state.tr.setSelection(selection))
    const slice = selection.content()
    const { dom } = view.serializeForClipboard(slice)
    event.dataTransfer.setData('text/html', dom.innerHTML)
    event.dataTransfer.effectAllowed = 'move'
    const element = view.nodeDOM(pointed.at)
    if (element instanceof Element) event.dataTransfer.setDragImage(element, 0, 0)
    view.dragging = { slice, move: true }
  }
  const insert = () => {
    const editor = model.editor()
    if (!editor || !pointed) return
    const node = editor.state.doc.nodeAt(pointed.at)
    const isEmpty = node?.type.name === 'paragraph' && node.content.size === 0
    const at = isEmpty ? pointed.at : pointed.at + (node?.nodeSize ?? 0)
    if (!isEmpty) editor.commands.insertContentAt(at, { type: 'paragraph' })
    editor
      .chain()
      .focus(at + 1)
      .insertContent('/')
      .run()
  }
  const view = () => model.editor()?.view
  const move = (by: 1 | -1) => {
    const now = view()
    if (now && pointed) moveBlock(now, by, pointed.at)
    setPointed(null)
  }
  const style = pointed ? { top: pointed.top } : { visibility: 'hidden' as const }
  return (
    <div ref={ref} className="block-handle" style={style}>
      <button type="button" aria-label={blocks.insert} onClick={insert}>
        <Icon name="plus" size={14} />
      </button>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            draggable
            aria-label={blocks.move}
            title={blocks.move}
            onDragStart={drag}
            className="block-grip"
          >
            <Icon name="grip" size={14} />
          </button>
        }
        entries={[
          { label: `${blocks.up} ⌥⇧↑`, icon: 'arrow-up', onSelect: () => move(-1) },
          { label: `${blocks.down} ⌥⇧↓`, icon: 'arrow-down', onSelect: () => move(1) },
          {
            label: blocks.remove,
            icon: 'trash',
            look: 'alarm',
            onSelect: () => {
              const now = view()
              if (now && pointed) removeBlockAt(now, pointed.at)
              setPointed(null)
            },
          },
        ]}
      />
    </div>
  )
}
