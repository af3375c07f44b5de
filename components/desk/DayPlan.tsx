import Link from 'next/link'
import type { Planned } from '#newsroom/desk-day'
import { clock } from '#newsroom/text/dates'
import type { Messages } from './messages/vi.ts'

type Props = { words: Messages; plan: readonly Planned[]; now: number }

/** The day in order, with a line at this moment: what stands over it and is not out is seen. */
export function DayPlan({ words: { work }, plan, now }: Props) {
  if (plan.length === 0) return <p className="nothing">{work.todayEmpty}</p>
  const before = plan.filter(({ at }) => at <= now)
  const after = plan.filter(({ at }) => at > now)
  return (
    <ol className="day">
      {before.map((planned) => (
        <Line key={planned.story.id} work={work} now={now} {...planned} />
      ))}
      <li data-when="now" aria-label={work.nowIs(clock(now))}>
        <time dateTime={new Date(now).toISOString()}>{clock(now)}</time>
        <span className="stroke" />
      </li>
      {after.map((planned) => (
        <Line key={planned.story.id} work={work} now={now} {...planned} />
      ))}
    </ol>
  )
}

function Line({ work, story, at, when, now }: Planned & { work: Messages['work']; now: number }) {
  const note =
    when === 'late'
      ? work.lateBy(Math.floor((now - at) / 60_000))
      : story.amended
        ? work.changeWaits
        : null
  return (
    <li data-when={when}>
      <time dateTime={new Date(at).toISOString()}>{clock(at)}</time>
      <span>
        <Link prefetch={false} className="headline hover:underline" href={`/admin/tin/${story.id}`}>
          {story.headline}
        </Link>
        {note && <span className="note">{note}</span>}
      </span>
    </li>
  )
}
