import type { Correction } from '#newsroom/reading'
import { clock, dateOnly, isoLocal } from '#newsroom/text/dates'

/** What was wrong and how it is right; kept with the story for good. */
export function CorrectionNotes({ corrections }: { corrections: Correction[] }) {
  return corrections.map(({ text, at }) => (
    <aside key={`${at} ${text}`} className="corrected" aria-label={`Đính chính ${dateOnly(at)}`}>
      <b>Đính chính</b> (
      <time dateTime={isoLocal(at)}>
        {clock(at)}, {dateOnly(at)}
      </time>
      ): {text}
    </aside>
  ))
}
