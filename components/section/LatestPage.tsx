import type { PageLinks } from '#newsroom/list-pages'
import type { StoryCard } from '#newsroom/reading'
import { dateOnly, dayLine, localDay } from '#newsroom/text/dates'
import { EmptyList } from './EmptyList.tsx'
import { Ledger } from './Ledger.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { SectionTitle } from './SectionTitle.tsx'

export const latestPath = '/moi-nhat'

type Props = { stories: StoryCard[]; links: PageLinks; now: number }

/** Every story of the paper under its day, as a ledger: hour, headline, section. */
export function LatestPage({ stories, links, now }: Props) {
  const days = Map.groupBy(stories, ({ publishedAt }) => localDay(publishedAt))
  return (
    <div className="sheet">
      <SectionTitle
        name="Mới nhất"
        description="Mọi tin bài theo thứ tự lên trang, từng ngày một."
      />
      {stories.length === 0 && <EmptyList>Chưa có bài nào được đăng.</EmptyList>}
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="day" aria-labelledby={`ngay-${day}`}>
          <DayName day={day} at={ofDay[0]?.publishedAt ?? now} now={now} />
          <Ledger stories={ofDay} />
        </section>
      ))}
      {links.numbers.length > 1 && (
        <div className="mt-6">
          <PageNumbers {...links} />
        </div>
      )}
    </div>
  )
}

function DayName({ day, at, now }: { day: string; at: number; now: number }) {
  const [weekday = ''] = dayLine(at).split(', ')
  const isToday = localDay(now) === day
  return (
    <h2 id={`ngay-${day}`} className="day-name">
      <span className="headline-26 block">{isToday ? 'Hôm nay' : weekday}</span>
      <span className="meta block font-sans font-normal">
        {isToday ? dayLine(at) : dateOnly(at)}
      </span>
    </h2>
  )
}
