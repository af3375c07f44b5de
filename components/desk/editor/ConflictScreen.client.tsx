'use client'

import Link from 'next/link'
import { useMemo, useState } from 'react'
import { clock } from '#newsroom/text/dates'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useKey } from '../useKey.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { ConflictPart, SameParts } from './ConflictPart.client.tsx'
import { type Choice, mergedStory, partsOf, runsOf, sideOf } from './conflict-parts.ts'
import { factWords } from './fact-words.ts'
import { useModel, useModelState } from './Model.client.tsx'
import type { Conflict } from './model-state.ts'

/** Two people saved different texts: both side by side, to be chosen from block by block. */
export function ConflictScreen() {
  const { conflict: words, retry } = useMessages().editor
  const conflict = useModelState((state) => state.conflict)
  const model = useModel()
  if (conflict === null) return null
  if (conflict === 'opening' || 'failed' in conflict) {
    return (
      <div className="conflict">
        <h1 className="conflict-title">{words.title}</h1>
        <p role="status">{conflict === 'opening' ? words.keeping : conflict.failed}</p>
        {conflict !== 'opening' && <Button onClick={model.retryConflict}>{retry}</Button>}
      </div>
    )
  }
  return <Sides conflict={conflict} />
}

function Sides({ conflict }: { conflict: Conflict }) {
  const { conflict: words, history, presence } = useMessages().editor
  const model = useModel()
  const messages = useMessages()
  const tags = useModelState((state) => state.tags)
  const parts = useMemo(() => {
    const known = { messages, choices: model.choices, tags }
    return partsOf(conflict, (story, other) => factWords(story, other, known))
  }, [conflict, messages, model, tags])
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const { working, articleId } = conflict.theirs.standing
  const name = working.by ?? presence.someone
  const open = parts.filter((part) => sideOf(part, choices) === null)
  const merged = mergedStory(conflict, parts, choices)
  const automatic = parts.filter(({ kind }) => kind === 'mine' || kind === 'theirs').length
  const choose = (id: string, choice: Choice) => setChoices(new Map(choices).set(id, choice))
  const toNext = () => {
    const [first] = open
    const part = first && document.getElementById(`phan-${first.id}`)
    part?.scrollIntoView({ block: 'center' })
    part?.querySelector('input')?.focus()
  }
  useKey('j', toNext)
  return (
    <div className="conflict">
      <header className="conflict-head">
        <h1 className="conflict-title">
          {words.heading(name, clock(working.at), model.autosave.version())}
        </h1>
        <p>
          {words.kept}{' '}
          <Link className="link" prefetch={false} href={`/admin/tin/${articleId}/lich-su`}>
            {history}
          </Link>
          . {automatic > 0 && words.autoMerged(automatic)}{' '}
          <b>{words.toChoose(parts.filter(({ kind }) => kind === 'both').length)}</b>
        </p>
      </header>
      <div className="conflict-columns" aria-hidden="true">
        <p>
          {words.mine} <span>{words.unsavedAt(clock(conflict.at))}</span>
        </p>
        <p>
          {words.theirs(name)} <span>{words.version(working.number, clock(working.at))}</span>
        </p>
      </div>
      {runsOf(parts).map(([part, ...more]) =>
        part?.kind === 'same' ? (
          <SameParts key={part.id} parts={[part, ...more]} />
        ) : (
          part && (
            <ConflictPart
              key={part.id}
              part={part}
              name={name}
              choice={choices.get(part.id) ?? null}
              onChoose={(choice) => choose(part.id, choice)}
            />
          )
        ),
      )}
      <div className="conflict-bar">
        <p className="flex-1" role="status">
          <b>{open.length > 0 ? words.left(open.length) : words.ready}</b>{' '}
          {merged && words.merged(merged.body.content.length)}
        </p>
        <Button onClick={() => model.resolve(conflict.theirs.content)}>
          {words.takeAllTheirs}
        </Button>
        {merged ? (
          <Button look="filled" onClick={() => model.resolve(merged)}>
            {words.save}
          </Button>
        ) : (
          <Button look="filled" onClick={toNext}>
            {words.next} <Kbd>J</Kbd>
          </Button>
        )}
      </div>
    </div>
  )
}
