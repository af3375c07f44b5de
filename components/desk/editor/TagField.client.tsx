'use client'

import { useEffect, useId, useState } from 'react'
import type { Choice } from '#newsroom/editor-choices'
import { fold } from '#newsroom/text/fold'
import { Chip } from '../../ui/Chip.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'

/** Tags by typing: those that exist are offered, a new one is made with Enter. */
export function TagField() {
  const { fields: words } = useMessages().editor
  const { talk, store, setField, choices } = useModel()
  const tags = useModelState((state) => state.tags)
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Choice[]>([])
  const [at, setAt] = useState(0)
  const listId = useId()
  const wanted = typed.trim()
  useEffect(() => {
    if (wanted === '') return setFound([])
    let isCurrent = true
    const timer = setTimeout(() => {
      talk
        .suggestTags(wanted)
        .then((answer) => isCurrent && setFound(answer.tags))
        .catch(() => undefined)
    }, 120)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted, talk])
  const set = (next: Choice[]) => {
    store.set({ tags: next })
    setField(
      'tagIds',
      next.map(({ id }) => id),
    )
  }
  const add = (tag: Choice | undefined) => {
    if (tag && !tags.some(({ id }) => id === tag.id)) set([...store.get().tags, tag])
    setTyped('')
    setAt(0)
  }
  const create = () =>
    talk
      .createTag(wanted)
      .then((answer) => add(answer.tags[0]))
      .catch(() => undefined)
  const offered = found.filter(({ id }) => !tags.some((tag) => tag.id === id))
  const isNew =
    wanted !== '' && choices.canCreateTags && !found.some(({ name }) => fold(name) === fold(wanted))
  const entries = [
    ...offered.map((tag) => ({ key: String(tag.id), label: tag.name, run: () => add(tag) })),
    ...(isNew ? [{ key: 'new', label: words.createTag(wanted), run: () => void create() }] : []),
  ]
  return (
    <div className="story-field" data-tall>
      <label htmlFor="truong-tu-khoa">{words.tags}</label>
      <div className="tag-field">
        {tags.map(({ id, name }) => (
          <Chip
            key={id}
            look="tag"
            removeLabel={words.removeTag(name)}
            onRemove={() => set(tags.filter((tag) => tag.id !== id))}
          >
            {name}
          </Chip>
        ))}
        <div className="tag-typing">
          <input
            id="truong-tu-khoa"
            className="tag-input"
            role="combobox"
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={entries[at] ? `${listId}-${at}` : undefined}
            autoComplete="off"
            placeholder={words.addTag}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
            onBlur={() => setTimeout(() => setTyped(''), 150)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'ArrowDown') setAt(Math.min(at + 1, entries.length - 1))
              else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
              else if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) entries[at]?.run()
              else if (event.key === 'Backspace' && typed === '') set(tags.slice(0, -1))
              else return
              event.preventDefault()
            }}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={words.tags}
            className="tag-list popup"
            hidden={entries.length === 0}
          >
            {entries.map(({ key, label, run }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
              <div
                key={key}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="slash-entry"
                onMouseDown={(event) => event.preventDefault()}
                onClick={run}
              >
                {label}
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}
