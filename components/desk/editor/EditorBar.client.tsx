'use client'

import Link from 'next/link'
import type { Standing } from '#newsroom/editing'
import { readingMinutes } from '#newsroom/text/cut'
import { number } from '#newsroom/text/numbers'
import { Avatar } from '../../ui/Avatar.tsx'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { type ShownState, State } from '../../ui/State.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModelState } from './Model.client.tsx'
import { NextButton } from './NextButton.client.tsx'
import { SavedState } from './SavedState.client.tsx'

type Props = { isOpen: boolean; onInspector: () => void }

/** Where one is, whether it is saved, who else is here. */
export function EditorBar({ isOpen, onInspector }: Props) {
  const { editor: words, frame } = useMessages()
  const standing = useModelState((state) => state.standing)
  const count = useModelState((state) => state.words)
  const others = useModelState((state) => state.others)
  const state = shownState(standing)
  return (
    <header className="top editor-top">
      <Link
        href="/admin/tin"
        prefetch={false}
        {...buttonLook({ look: 'bare', size: 'small' })}
        aria-label={words.backLabel}
      >
        <Icon name="left" />
        <span className="wide-only">{words.back}</span>
      </Link>
      <h1 className="sr-only">{words.title}</h1>
      <span className="wide-only">
        <State state={state}>{frame.states[state]}</State>
      </span>
      <SavedState />
      <span className="flex-1" />
      {others.slice(0, 3).map(({ userId, name, editing }) => (
        <span key={userId} className="companion">
          <Avatar name={name} here={editing} />
          <span className="companion-words">
            {editing ? words.presence.editing(name) : words.presence.viewing(name)}
          </span>
        </span>
      ))}
      <span className="word-count text-ink-3 tabular-nums">
        {words.wordCount(number(count), readingMinutes(count))}
      </span>
      <a
        {...buttonLook({ size: 'small' })}
        href={`/admin/tin/${standing.articleId}/xem-thu`}
        target="_blank"
        rel="noreferrer"
        title="⌘ ⇧ P"
        aria-label={words.preview}
      >
        <Icon name="eye" />
        <span className="wide-only">{words.preview}</span>
      </a>
      <span className="next-in-bar">
        <NextButton size="small" />
      </span>
      <Button
        look="bare"
        size="small"
        square
        className="inspector-toggle"
        aria-pressed={isOpen}
        aria-label={words.inspector}
        title={`${words.inspector} (⌘ \\)`}
        onClick={onInspector}
      >
        <Icon name="panel" />
      </Button>
    </header>
  )
}

/** Live with a change that readers do not see yet is a state of its own, and so is returned work. */
function shownState({ state, out, working, returned }: Standing): ShownState {
  if (state === 'published' && out && out.id !== working.id) return 'changed'
  return returned ? 'returned' : state
}
