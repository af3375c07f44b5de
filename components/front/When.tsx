import { clock, dateLine, dateOnly, isoLocal, localDay } from '#newsroom/text/dates'

/**
 * A story's time in a list: the hour for what went out today, else the date, or its first five
 * characters where the column is narrow.
 */
export function When({ at, now, narrow = false }: { at: number; now: number; narrow?: boolean }) {
  const date = narrow ? dateOnly(at).slice(0, 5) : dateOnly(at)
  return (
    <time dateTime={isoLocal(at)} title={dateLine(at)}>
      {localDay(at) === localDay(now) ? clock(at) : date}
    </time>
  )
}
