'use client'

import { undo } from '@tiptap/pm/history'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { fixSlips } from './fix-slip.ts'
import { useModel, useModelState } from './Model.client.tsx'
import { NextButton } from './NextButton.client.tsx'

/** On a phone, above the keyboard: the first slip to mend, four tools, the rest of the story, the next step. */
export function PhoneBar({ onInspector }: { onInspector: () => void }) {
  const model = useModel()
  const { editor: words } = useMessages()
  const slips = useModelState((state) => state.slips).filter(
    ({ kind, suggestion }) => suggestion !== null && kind !== 'spaces',
  )
  const [slip] = slips
  const stay = (event: React.SyntheticEvent) => event.preventDefault()
  const chain = () => model.editor()?.chain().focus()
  return (
    <div className="phone-bar" role="toolbar" aria-label={words.toolbar.quick}>
      {slip && (
        <p className="phone-slip">
          <span className="flex-1">
            <del className="slip-wrong">{slip.word}</del> → <b>{slip.suggestion}</b>
          </span>
          <Button size="small" onMouseDown={stay} onClick={() => fixSlips(model, [slip])}>
            {words.checks.fix}
          </Button>
          <span className="text-ink-3">1/{slips.length}</span>
        </p>
      )}
      <p className="phone-tools">
        <Button
          look="bare"
          square
          aria-label={words.blocks.insert}
          onMouseDown={stay}
          onClick={() => {
            const editor = model.editor()
            if (!editor) return
            const { $from } = editor.state.selection
            const isEmpty =
              $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
            if (!isEmpty) editor.chain().focus('end').run()
            chain()?.insertContent('/').run()
          }}
        >
          <Icon name="plus" />
        </Button>
        <Button
          look="bare"
          square
          aria-label={words.toolbar.bold}
          onMouseDown={stay}
          onClick={() => chain()?.toggleMark('bold').run()}
        >
          <Icon name="bold" />
        </Button>
        <Button
          look="bare"
          square
          aria-label={words.toolbar.link}
          onMouseDown={stay}
          onClick={() => model.ask({ kind: 'link' })}
        >
          <Icon name="link" />
        </Button>
        <Button
          look="bare"
          square
          aria-label={words.toolbar.undo}
          onMouseDown={stay}
          onClick={() => {
            const view = model.editor()?.view
            if (view) undo(view.state, view.dispatch)
          }}
        >
          <Icon name="back" />
        </Button>
        <span className="flex-1" />
        <Button onClick={onInspector}>{words.inspectorShort}</Button>
        <NextButton size="small" />
      </p>
    </div>
  )
}
