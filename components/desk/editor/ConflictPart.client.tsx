'use client'

import { addedWords } from '#newsroom/text/added-words'
import { useMessages } from '../Words.client.tsx'
import type { Choice, Part } from './conflict-parts.ts'

type Props = { part: Part; name: string; choice: Choice | null; onChoose: (choice: Choice) => void }

/** One part of two texts: folded where they agree, merged where one changed it, a choice where both did. */
export function ConflictPart({ part, name, choice, onChoose }: Props) {
  const words = useMessages().editor
  const { conflict } = words
  const title = {
    headline: words.headline,
    sapo: words.sapo,
    hero: conflict.hero,
    facts: conflict.facts,
    block: conflict.block(part.number),
  }[part.name]
  if (part.kind === 'same') {
    if (part.mine === '') return null
    const count = part.blocks?.mine.length ?? 1
    return (
      <details className="conflict-same">
        <summary>
          {title} · {conflict.same(count)}
        </summary>
        <p className="conflict-text">{part.mine}</p>
      </details>
    )
  }
  if (part.kind !== 'both') {
    const isMine = part.kind === 'mine'
    const [taken, other] = isMine ? [part.mine, part.theirs] : [part.theirs, part.mine]
    return (
      <div className="conflict-auto">
        <h2>
          {title} <span>{isMine ? conflict.onlyMine : conflict.onlyTheirs(name)}</span>
        </h2>
        <p className="conflict-text">
          {taken ? <Marked text={taken} other={other} /> : conflict.removed}
        </p>
      </div>
    )
  }
  const said =
    choice === null
      ? conflict.bothChanged
      : choice === 'mine'
        ? conflict.chosenMine
        : choice === 'theirs'
          ? conflict.chosenTheirs(name)
          : conflict.chosenBoth
  const side = (value: 'mine' | 'theirs', label: string, text: string, other: string) => (
    <label className="conflict-side">
      <input
        type="radio"
        name={part.id}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      <span className="conflict-who">
        {label}
        {choice === value && <b> · {conflict.take}</b>}
      </span>
      <span className="conflict-text">
        {text ? <Marked text={text} other={other} /> : conflict.removed}
      </span>
    </label>
  )
  return (
    <fieldset
      id={`phan-${part.id}`}
      className="conflict-choice"
      data-open={choice === null || undefined}
    >
      <legend>
        {title} <span>{said}</span>
      </legend>
      {side('mine', conflict.mine, part.mine, part.theirs)}
      {side('theirs', conflict.theirs(name), part.theirs, part.mine)}
      {part.canKeepBoth && (
        <label className="conflict-both">
          <input
            type="radio"
            name={part.id}
            checked={choice === 'both'}
            onChange={() => onChoose('both')}
          />
          {conflict.both}
        </label>
      )}
    </fieldset>
  )
}

function Marked({ text, other }: { text: string; other: string }) {
  return addedWords(text, other).map(({ text: piece, added }, index) =>
    added ? <ins key={index}>{piece}</ins> : <span key={index}>{piece}</span>,
  )
}
