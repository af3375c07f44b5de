import type { Correction } from '#newsroom/reading'
import { clock, dateOnly, isoLocal } from '#newsroom/text/dates'

type Props = { corrections: Correction[]; name: string }

/** What was wrong and how it is right; kept with the story for good. */
export function CorrectionNotes({ corrections, name }: Props) {
  return corrections.map(({ text, at }) => (
    <aside key={`${at} ${text}`} className="corrected" aria-label={`${name} ${dateOnly(at)}`}>
      <b>{name}</b> (
      <time dateTime={isoLocal(at)}>
        {clock(at)}, {dateOnly(at)}
      </time>
      ): {text}
    </aside>
  ))
}
