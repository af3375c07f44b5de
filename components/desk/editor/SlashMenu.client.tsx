'use client'

import { Fragment, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { type Insertion, insertionsOf, matching } from './insertions.ts'
import { useModel, useModelState } from './Model.client.tsx'

/** The blocks that can be put in, under a line that begins with a stroke. */
export function SlashMenu() {
  const model = useModel()
  const { editor: words } = useMessages()
  const line = useModelState((state) => state.slash)
  const all = useMemo(() => insertionsOf(model.tools), [model])
  const shown = useMemo(() => matching(all, line?.query ?? ''), [all, line?.query])
  const [at, setAt] = useState(0)
  const ref = useRef<HTMLDivElement>(null)
  const isOpen = line !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins at its first entry
  useEffect(() => setAt(0), [line?.query, isOpen])
  const choose = (insertion: Insertion | undefined) => {
    const editor = model.editor()
    if (!editor || !line || !insertion) return
    editor.chain().focus().deleteRange({ from: line.from, to: line.to }).run()
    insertion.put(editor)
  }
  useEffect(() => {
    model.onSlashKey((key) => {
      if (!isOpen || shown.length === 0) return false
      if (key === 'ArrowDown') setAt((at + 1) % shown.length)
      else if (key === 'ArrowUp') setAt((at + shown.length - 1) % shown.length)
      else if (key === 'Enter' || key === 'Tab') choose(shown[at])
      else return false
      return true
    })
  })
  useLayoutEffect(() => {
    const editor = model.editor()
    const menu = ref.current
    const page = menu?.offsetParent?.getBoundingClientRect()
    if (!line || !editor || !menu || !page) return
    const place = editor.view.coordsAtPos(line.from)
    menu.style.left = `${Math.max(0, place.left - page.left)}px`
    const room = innerHeight - place.bottom - 8
    const isAbove = menu.offsetHeight > room && place.top > menu.offsetHeight
    menu.style.top = `${(isAbove ? place.top - menu.offsetHeight - 4 : place.bottom + 4) - page.top}px`
  }, [line, model])
  useLayoutEffect(() => {
    ref.current?.querySelectorAll('[role=option]')[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  if (!line) return null
  return (
    <div ref={ref} className="slash-menu popup" role="listbox" aria-label={words.blocks.insert}>
      {shown.length === 0 && <p className="slash-none">{words.blocks.nothing}</p>}
      {shown.map((insertion, index) => (
        <Fragment key={insertion.id}>
          {line.query === '' && shown[index - 1]?.group !== insertion.group && (
            <p className="slash-group" role="presentation">
              {words.blocks[insertion.group]}
            </p>
          )}
          <Entry
            insertion={insertion}
            isChosen={index === at}
            onPoint={() => setAt(index)}
            onChoose={() => choose(insertion)}
          />
        </Fragment>
      ))}
    </div>
  )
}

type EntryProps = {
  insertion: Insertion
  isChosen: boolean
  onPoint: () => void
  onChoose: () => void
}

function Entry({ insertion, isChosen, onPoint, onChoose }: EntryProps) {
  const { icon, name, hint, shortcut } = insertion
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which has the focus
    <div
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className="slash-entry"
      // A menu that opens under a resting pointer is not pointed at.
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon name={icon} />
      <span className="flex-1">
        {name} {hint && <span className="text-ink-3">{hint}</span>}
      </span>
      {shortcut && <span className="kbd">{shortcut}</span>}
    </div>
  )
}
