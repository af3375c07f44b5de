'use client'

import { useId, useState } from 'react'
import { safeHref } from '#newsroom/body/links'
import { deskTime } from '#newsroom/text/desk-time'
import { Button } from '../../ui/Button.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'
import { useFoundStories } from './use-found-stories.ts'

/** An address without its scheme is meant as one of the web. */
const meant = (typed: string) =>
  /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed) && !typed.includes('@') ? `https://${typed}` : typed

/** Links the selected words: by address, or to a story of the paper. */
export function LinkQuestion({ onClose }: { onClose: () => void }) {
  const { editor: messages, language } = useMessages()
  const { link: words } = messages
  const model = useModel()
  const editor = model.editor()
  const [typed, setTyped] = useState<string>(String(editor?.getAttributes('link').href ?? ''))
  const [isWrong, setWrong] = useState(false)
  const id = useId()
  const isAddress = /[/:@]/.test(typed)
  const found = useFoundStories(isAddress ? '' : typed)
  const apply = (address: string) => {
    const href = safeHref(meant(address.trim()))
    if (!editor || href === null) return setWrong(true)
    onClose()
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    } else chain.setMark('link', { href })
    chain.run()
  }
  const remove = () => {
    onClose()
    editor?.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault()
        apply(typed)
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.label}
        </label>
        <input
          id={id}
          className="input"
          autoComplete="off"
          aria-invalid={isWrong}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
        <span className={isWrong ? 'field-error' : 'field-hint'}>
          {isWrong ? words.wrong : words.hint}
        </span>
      </div>
      <div className="question-row">
        <Button type="submit" look="filled">
          {words.apply}
        </Button>
        {editor?.isActive('link') && <Button onClick={remove}>{words.remove}</Button>}
      </div>
      {!isAddress && found && (
        <ul className="found-stories" aria-label={words.results}>
          {found.length === 0 && <li className="text-ink-3">{words.none}</li>}
          {found.map(({ id: story, headline, path, section, at }) => (
            <li key={story}>
              <button type="button" onClick={() => path && apply(path)}>
                <span className="font-serif">{headline}</span>{' '}
                <span className="text-ink-3">
                  {section} · {at ? deskTime(at, Date.now(), language) : ''}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
