import { type Calendar, type CalendarDay, dayName, monthName } from '#newsroom/text/calendar'
import { number } from '#newsroom/text/numbers'
import { archivePath } from './archive-path.ts'

const weekdays = [
  ['T2', 'Thứ Hai'],
  ['T3', 'Thứ Ba'],
  ['T4', 'Thứ Tư'],
  ['T5', 'Thứ Năm'],
  ['T6', 'Thứ Sáu'],
  ['T7', 'Thứ Bảy'],
  ['CN', 'Chủ Nhật'],
] as const

type Props = {
  calendar: Calendar
  /** The day of the page, which is marked. */
  current?: string
  today: string
  /** As wide as the page: each day says how many stories it has. */
  wide?: boolean
}

/** A month, a week in each row; a day with stories is a link to them. */
export function MonthCalendar({ calendar, current, today, wide = false }: Props) {
  return (
    <div className="calendar-scroll">
      <table className={`calendar ${wide ? 'calendar-wide' : ''}`}>
        <caption className={wide ? 'sr-only' : undefined}>{monthName(calendar.month)}</caption>
        <thead>
          <tr>
            {weekdays.map(([short, long]) => (
              <th key={short} scope="col">
                <span aria-hidden="true">{short}</span>
                <span className="sr-only">{long}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendar.weeks.map((week, row) => (
            <tr key={week.find(Boolean)?.name ?? row}>
              {week.map((day, column) => (
                <td
                  key={day?.name ?? `${row}-${column}`}
                  data-today={day?.name === today || undefined}
                >
                  {day && <Day day={day} isCurrent={day.name === current} wide={wide} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Day({ day, isCurrent, wide }: { day: CalendarDay; isCurrent: boolean; wide: boolean }) {
  const { name, stories } = day
  if (stories === 0) {
    return (
      <span className="calendar-day">
        <span>{day.number}</span>
      </span>
    )
  }
  return (
    <a
      className="calendar-day"
      href={archivePath(name)}
      aria-current={isCurrent ? 'date' : undefined}
    >
      <span>
        <span className="sr-only">Ngày </span>
        {day.number}
        <span className="sr-only">{dayName(name).slice(2)}, </span>
      </span>
      <small className={wide ? undefined : 'sr-only'}>{number(stories)} bài</small>
    </a>
  )
}
