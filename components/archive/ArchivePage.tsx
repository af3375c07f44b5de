import { EmptyList } from '#components/section/EmptyList'
import { SectionTitle } from '#components/section/SectionTitle'
import { type Calendar, monthName } from '#newsroom/text/calendar'
import { localDay } from '#newsroom/text/dates'
import { archivePath } from './archive-path.ts'
import { MonthCalendar } from './MonthCalendar.tsx'

type Props = {
  years: { year: string; months: string[] }[]
  calendar: Calendar
  now: number
}

/** All issues of the paper: the newest month by day, the others by year. */
export function ArchivePage({ years, calendar, now }: Props) {
  return (
    <div className="sheet">
      <SectionTitle name="Lưu trữ" description="Mọi số báo đã ra, tìm theo ngày." />
      {years.length === 0 ? (
        <EmptyList>Chưa có số báo nào.</EmptyList>
      ) : (
        <div className="archive">
          <section aria-labelledby="thang-moi">
            <h2 id="thang-moi" className="headline-26 mb-3">
              <a className="quiet-link" href={archivePath(calendar.month)}>
                {monthName(calendar.month)}
              </a>
            </h2>
            <MonthCalendar calendar={calendar} today={localDay(now)} wide />
          </section>
          <nav className="archive-years" aria-label="Các tháng">
            {years.map(({ year, months }) => (
              <section key={year}>
                <h2 className="label">Năm {year}</h2>
                <ul>
                  {months.map((month) => (
                    <li key={month}>
                      <a href={archivePath(month)} aria-label={monthName(month)}>
                        Tháng {Number(month.slice(5))}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </nav>
        </div>
      )}
    </div>
  )
}
