import { Picture as Photograph } from '#components/media/Picture'
import type { PageLinks } from '#newsroom/list-pages'
import type { Picture, Place, StoryCard } from '#newsroom/reading'
import { dateOnly } from '#newsroom/text/dates'
import { EmptyList } from './EmptyList.tsx'
import { ListWithRail } from './ListWithRail.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { SectionLead } from './SectionLead.tsx'
import { storiesCount } from './stories-count.ts'
import { Timeline } from './Timeline.tsx'
import { TopicsBox } from './TopicsBox.tsx'

type Topic = Place & {
  description: string
  opensAt: number
  closesAt: number | null
  isClosed: boolean
  banner: Picture | null
  lead: StoryCard | null
}

type Props = {
  topic: Topic
  stories: StoryCard[]
  page: number
  links: PageLinks
  total: number
  topics: Place[]
  now: number
}

/** A running story: what it is about, its most telling story, and everything in the order of days. */
export function TopicPage({ topic, stories, page, links, total, topics, now }: Props) {
  const lead = page === 1 ? topic.lead : null
  // One photograph is not shown twice on the same page.
  const banner = page === 1 && topic.banner?.id !== lead?.picture?.id ? topic.banner : null
  const others = topics.filter(({ id }) => id !== topic.id)
  return (
    <div className="sheet">
      {banner && (
        <div className="max-tablet:-mx-edge tablet:mt-6">
          <Photograph
            picture={banner}
            sizes="(min-width: 1240px) 1200px, 100vw"
            className="aspect-video tablet:aspect-[21/9] wide:aspect-[3/1]"
            first
          />
        </div>
      )}
      <TopicHead {...topic} total={total} />
      {lead && (
        <div className="mt-6 border-t border-ink pt-6">
          <SectionLead story={lead} now={now} kicker="none" />
        </div>
      )}
      {stories.length === 0 ? (
        <EmptyList>Dòng sự kiện này chưa có bài nào.</EmptyList>
      ) : (
        <ListWithRail rail={others.length > 0 && <TopicsBox topics={others} />}>
          <Timeline
            stories={stories.filter(({ id }) => id !== lead?.id)}
            now={now}
            beginsFilled={page === 1}
          />
          <PageNumbers {...links} />
        </ListWithRail>
      )}
    </div>
  )
}

function TopicHead(props: Topic & { total: number }) {
  const { name, description, isClosed, opensAt, closesAt, total } = props
  const days = [
    `Từ ${dateOnly(opensAt)}`,
    ...(isClosed && closesAt !== null ? [`khép lại ${dateOnly(closesAt)}`] : []),
    ...(total > 0 ? [storiesCount(total)] : []),
  ]
  return (
    <header className="pt-5 tablet:pt-7">
      <p className="kicker mb-1">Dòng sự kiện</p>
      <h1 className="section-name">{name}</h1>
      {description && (
        <p className="mt-2 max-w-[41.5rem] font-serif text-19 leading-[1.6] text-pretty text-ink-2">
          {description}
        </p>
      )}
      <p className="meta mt-2">{days.join(' · ')}</p>
    </header>
  )
}
