'use client'

import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useMessages } from '../Words.client.tsx'
import { type Entry, type Group, marked } from './entries.ts'

type Props = {
  id: string
  groups: readonly Group[]
  /** Which of all entries is chosen. */
  place: number
  typed: string
  onPoint: (place: number) => void
  onTake: (entry: Entry, beside: boolean) => void
}

/** The entries in their groups; the field above keeps the focus, and names the chosen one. */
export function Lines({ id, groups, place, typed, onPoint, onTake }: Props) {
  const { palette } = useMessages()
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0),
  )
  return (
    <div role="listbox" id={`${id}-list`} aria-label={palette.results}>
      {groups.map(({ title, entries }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
        <div key={title} role="group" aria-labelledby={`${id}-${group}`}>
          <div className="palette-title" id={`${id}-${group}`}>
            {title}
          </div>
          {entries.map((entry, index) => {
            const own = (starts[group] ?? 0) + index
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which keeps the focus
              // biome-ignore lint/a11y/useFocusableInteractive: the field names the chosen one
              <div
                key={entry.id}
                id={`${id}-${entry.id}`}
                className="palette-line"
                role="option"
                aria-selected={own === place}
                data-place={own}
                onPointerMove={() => own !== place && onPoint(own)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => onTake(entry, event.ctrlKey || event.metaKey)}
              >
                <Icon name={entry.icon} size={14} />
                <span className="palette-label" data-headline={entry.isHeadline || undefined}>
                  {marked(entry.label, typed).map(({ text, isMarked }, at) =>
                    isMarked ? <mark key={`${at} ${text}`}>{text}</mark> : text,
                  )}
                  {entry.with && <span className="palette-with"> {entry.with}</span>}
                </span>
                {entry.meta && <span className="palette-meta">{entry.meta}</span>}
                {entry.keys && (
                  <span className="palette-keys" aria-hidden="true">
                    {entry.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </span>
                )}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
