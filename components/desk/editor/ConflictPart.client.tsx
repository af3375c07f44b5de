'use client'

import { addedWords } from '#newsroom/text/added-words'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import type { Choice, Part } from './conflict-parts.ts'

type Props = { part: Part; name: string; choice: Choice | null; onChoose: (choice: Choice) => void }

/** One part of two texts that do not agree: merged where one person changed it, a choice where both did. */
export function ConflictPart({ part, name, choice, onChoose }: Props) {
  const { conflict } = useMessages().editor
  const title = usePartName()(part)
  if (part.kind !== 'both') {
    const isMine = part.kind === 'mine'
    const [taken, other] = isMine ? [part.mine, part.theirs] : [part.theirs, part.mine]
    return (
      <div className="conflict-auto">
        <h2>
          {title} <span>{isMine ? conflict.onlyMine : conflict.onlyTheirs(name)}</span>
        </h2>
        <p className="conflict-text" data-part={part.name}>
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
      <span className="conflict-text" data-part={part.name}>
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

/** What both texts have alike, folded under its names. */
export function SameParts({ parts }: { parts: readonly Part[] }) {
  const { conflict } = useMessages().editor
  const nameOf = usePartName()
  const shown = parts.filter(({ mine, name }) => mine !== '' || name === 'facts')
  if (shown.length === 0) return null
  const count = shown.reduce((sum, { blocks }) => sum + (blocks?.mine.length ?? 1), 0)
  return (
    <details className="unchanged">
      <summary>
        <Icon name="down" size={12} />
        {conflict.same(count)}: {shown.map((part) => nameOf(part).toLowerCase()).join(', ')}
      </summary>
      {shown.map(({ id, mine }) => (
        <p key={id} className="conflict-text">
          {mine}
        </p>
      ))}
    </details>
  )
}

/** What a part is called; a stretch of blocks by the first and the last. */
function usePartName() {
  const { headline, sapo, conflict } = useMessages().editor
  return ({ name, number, blocks }: Part) => {
    if (name !== 'block') return { headline, sapo, ...conflict }[name]
    const last = number + Math.max(blocks?.mine.length ?? 1, blocks?.theirs.length ?? 1, 1) - 1
    return conflict.block(last > number ? `${number}–${last}` : `${number}`)
  }
}

function Marked({ text, other }: { text: string; other: string }) {
  return addedWords(text, other).map(({ text: piece, added }, index) =>
    added ? <ins key={index}>{piece}</ins> : <span key={index}>{piece}</span>,
  )
}
