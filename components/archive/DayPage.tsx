import { EmptyList } from '#components/section/EmptyList'
import { Ledger } from '#components/section/Ledger'
import { ListWithRail } from '#components/section/ListWithRail'
import { PageNumbers } from '#components/section/PageNumbers'
import { SectionTitle } from '#components/section/SectionTitle'
import type { PageLinks } from '#newsroom/list-pages'
import type { StoryCard } from '#newsroom/reading'
import { type Calendar, dayName, monthName } from '#newsroom/text/calendar'
import { localDay } from '#newsroom/text/dates'
import { storiesCount } from '../section/stories-count.ts'
import { ArchiveSteps } from './ArchiveSteps.tsx'
import { archivePath } from './archive-path.ts'
import { MonthCalendar } from './MonthCalendar.tsx'

type Props = {
  day: string
  /** `Thứ Hai, 23/11/2026`. */
  name: string
  stories: StoryCard[]
  total: number
  links: PageLinks
  calendar: Calendar
  before: string | null
  after: string | null
  now: number
}

/** Everything that went out on one day, beside its month. */
export function DayPage({ day, name, stories, total, links, calendar, ...rest }: Props) {
  const { before, after, now } = rest
  return (
    <div className="sheet">
      <SectionTitle
        over={
          <a className="tappable hover:underline" href={archivePath(calendar.month)}>
            {monthName(calendar.month)}
          </a>
        }
        name={name}
        description={storiesCount(total)}
      />
      <ListWithRail
        rail={
          <div>
            <MonthCalendar calendar={calendar} current={day} today={localDay(now)} />
            <p className="mt-3 text-14 font-semibold text-cham">
              <a className="all-link mt-0" href={archivePath()}>
                Các tháng khác
              </a>
            </p>
          </div>
        }
      >
        {stories.length === 0 ? (
          <EmptyList>Ngày này không có bài nào lên trang.</EmptyList>
        ) : (
          <>
            <h2 className="sr-only">Bài trong ngày</h2>
            <Ledger stories={stories} />
          </>
        )}
        <PageNumbers {...links} />
        <ArchiveSteps before={stepOf(before)} after={stepOf(after)} />
      </ListWithRail>
    </div>
  )
}

const stepOf = (day: string | null) => (day === null ? null : { place: day, name: dayName(day) })
