import { SectionTitle } from '#components/section/SectionTitle'
import { type Calendar, monthName } from '#newsroom/text/calendar'
import { localDay } from '#newsroom/text/dates'
import { storiesCount } from '../section/stories-count.ts'
import { ArchiveSteps } from './ArchiveSteps.tsx'
import { archivePath } from './archive-path.ts'
import { MonthCalendar } from './MonthCalendar.tsx'

type Props = { calendar: Calendar; before: string | null; after: string | null; now: number }

/** One month of the paper, day by day. */
export function MonthPage({ calendar, before, after, now }: Props) {
  const days = calendar.weeks.flat().filter((day) => day !== null)
  const total = days.reduce((sum, { stories }) => sum + stories, 0)
  return (
    <div className="sheet">
      <SectionTitle
        over={
          <a className="tappable hover:underline" href={archivePath()}>
            Lưu trữ
          </a>
        }
        name={monthName(calendar.month)}
        description={storiesCount(total) || 'Tháng này chưa có bài nào.'}
      />
      <div className="mt-6">
        <MonthCalendar calendar={calendar} today={localDay(now)} wide />
      </div>
      <ArchiveSteps before={stepOf(before)} after={stepOf(after)} />
    </div>
  )
}

const stepOf = (month: string | null) =>
  month === null ? null : { place: month, name: monthName(month) }
