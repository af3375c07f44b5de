'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useReducer, useState } from 'react'
import { safeHref } from '#newsroom/body/links'
import { Button } from '../../ui/Button.tsx'
import type { IconName } from '../../ui/icon-shapes.tsx'
import { ToolButton } from '../editor/ToolButton.client.tsx'
import { useMessages } from '../Words.client.tsx'

/** What can be done with the words of a text, in a row over it. */
export function TextBodyTools({ editor }: { editor: Editor }) {
  const { pages, editor: words } = useMessages()
  const [asks, setAsks] = useState(false)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    editor.on('transaction', redraw)
    return () => {
      editor.off('transaction', redraw)
    }
  }, [editor])
  const chain = () => editor.chain().focus()
  const tool = (icon: IconName, label: string, active: boolean, onPress: () => void) => (
    <ToolButton {...{ icon, label, active, onPress }} />
  )
  const heading = (level: 2 | 3) => () =>
    chain().toggleNode('heading', 'paragraph', { level }).run()
  const list = (name: 'bulletList' | 'orderedList') => () =>
    chain().toggleList(name, 'listItem').run()
  const { toolbar } = words
  const { tools } = pages
  return (
    <>
      <div className="text-body-tools" role="toolbar" aria-label={tools.label}>
        {tool('bold', toolbar.bold, editor.isActive('bold'), () =>
          chain().toggleMark('bold').run(),
        )}
        {tool('italic', toolbar.italic, editor.isActive('italic'), () =>
          chain().toggleMark('italic').run(),
        )}
        {tool('link', toolbar.link, editor.isActive('link'), () => setAsks(!asks))}
        {tool('heading', tools.heading, editor.isActive('heading', { level: 2 }), heading(2))}
        {tool(
          'subheading',
          tools.smallHeading,
          editor.isActive('heading', { level: 3 }),
          heading(3),
        )}
        {tool('stories', tools.bulletList, editor.isActive('bulletList'), list('bulletList'))}
        {tool('log', tools.orderedList, editor.isActive('orderedList'), list('orderedList'))}
        {tool('quote', toolbar.quote, editor.isActive('quote'), () =>
          chain().toggleWrap('quote').run(),
        )}
      </div>
      {asks && <LinkLine editor={editor} onClose={() => setAsks(false)} />}
    </>
  )
}

/** Asks where the selected words lead. */
function LinkLine({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { tools } = useMessages().pages
  const [typed, setTyped] = useState(String(editor.getAttributes('link').href ?? ''))
  const [isWrong, setWrong] = useState(false)
  const done = () => {
    onClose()
    editor.commands.focus()
  }
  const apply = () => {
    const href = safeHref(typed)
    if (href === null) return setWrong(true)
    const chain = editor.chain().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    } else chain.setMark('link', { href })
    chain.run()
    done()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run()
    done()
  }
  return (
    <div className="text-body-link">
      <input
        className="input"
        aria-label={tools.address}
        placeholder={tools.address}
        aria-invalid={isWrong}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by pressing the button above it.
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setWrong(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') done()
          if (event.key !== 'Enter') return
          event.preventDefault()
          apply()
        }}
      />
      <Button onClick={apply}>{tools.apply}</Button>
      {editor.isActive('link') && <Button onClick={remove}>{tools.remove}</Button>}
      <Button look="bare" onClick={done}>
        {tools.cancel}
      </Button>
      {isWrong && <p className="field-error">{tools.wrong}</p>}
    </div>
  )
}
