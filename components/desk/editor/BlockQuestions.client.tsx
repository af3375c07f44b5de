'use client'

import { useId, useState } from 'react'
import { parseEmbed, providerNames } from '#newsroom/body/embeds'
import { Button } from '../../ui/Button.tsx'
import { useMessages } from '../Words.client.tsx'
import { putBlock } from './insertions.ts'
import { useModel } from './Model.client.tsx'

/** The words of a footnote; without any it goes. */
export function FootnoteQuestion(props: { at: number | null; text: string; onClose: () => void }) {
  const { footnote: words } = useMessages().editor
  const model = useModel()
  const [text, setText] = useState(props.text)
  const id = useId()
  const apply = (said: string) => {
    const editor = model.editor()
    props.onClose()
    if (!editor) return
    const { at } = props
    if (at === null) {
      if (said) {
        const after = editor.state.selection.to
        editor
          .chain()
          .focus()
          .insertContentAt(after, { type: 'footnote', attrs: { text: said } })
          .run()
      }
      return
    }
    const { tr } = editor.state
    editor.view.dispatch(said ? tr.setNodeAttribute(at, 'text', said) : tr.delete(at, at + 1))
    editor.view.focus()
  }
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault()
        apply(text.trim())
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.label}
        </label>
        <textarea
          id={id}
          className="input"
          data-serif
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="question-row">
        <Button type="submit" look="filled">
          {words.apply}
        </Button>
        {props.at !== null && <Button onClick={() => apply('')}>{words.remove}</Button>}
      </div>
    </form>
  )
}

/** A post or film by its pasted address. */
export function EmbedQuestion({ onClose }: { onClose: () => void }) {
  const { embed: words } = useMessages().editor
  const model = useModel()
  const [address, setAddress] = useState('')
  const id = useId()
  const found = parseEmbed(address)
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault()
        const editor = model.editor()
        if (!found || !editor) return
        onClose()
        const { provider, url } = found
        putBlock(editor, { type: 'embed', attrs: { provider, url, title: '' } })
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.label}
        </label>
        <input
          id={id}
          className="input"
          inputMode="url"
          autoComplete="off"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <span className={address && !found ? 'field-error' : 'field-hint'} role="status">
          {found ? words.found(providerNames[found.provider]) : address ? words.wrong : ''}
        </span>
      </div>
      <div className="question-row">
        <Button type="submit" look="filled" aria-disabled={!found}>
          {words.apply}
        </Button>
      </div>
    </form>
  )
}
