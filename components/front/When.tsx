import { clock, dateLine, dateOnly, isoLocal, localDay } from '#newsroom/text/dates'
import type { Language } from '#newsroom/text/sentence'

type Props = { at: number; now: number; narrow?: boolean; language?: Language }

/**
 * A story's time in a list: the hour for what went out today, else the date, or its first five
 * characters where the column is narrow.
 */
export function When({ at, now, narrow = false, language = 'vi' }: Props) {
  const date = narrow ? dateOnly(at).slice(0, 5) : dateOnly(at)
  return (
    <time dateTime={isoLocal(at)} title={dateLine(at, language)}>
      {localDay(at) === localDay(now) ? clock(at) : date}
    </time>
  )
}
