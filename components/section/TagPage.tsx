import type { PageLinks } from '#newsroom/list-pages'
import type { Place, StoryCard } from '#newsroom/reading'
import { EmptyList } from './EmptyList.tsx'
import { ListWithRail } from './ListWithRail.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { River } from './River.tsx'
import { SectionTitle } from './SectionTitle.tsx'
import { storiesCount } from './stories-count.ts'
import { TopicsBox } from './TopicsBox.tsx'

type Props = {
  tag: Place
  stories: StoryCard[]
  links: PageLinks
  total: number
  topics: Place[]
  now: number
}

/** Everything under one tag, newest first. */
export function TagPage({ tag, stories, links, total, topics, now }: Props) {
  return (
    <div className="sheet">
      <SectionTitle name={tag.name} over="Từ khóa" isWord description={storiesCount(total)} />
      {stories.length === 0 ? (
        <EmptyList>Chưa có bài nào mang từ khóa này.</EmptyList>
      ) : (
        <ListWithRail rail={topics.length > 0 && <TopicsBox topics={topics} />}>
          <River stories={stories} now={now} kicker="front" label={`Bài có từ khóa ${tag.name}`} />
          <PageNumbers {...links} />
        </ListWithRail>
      )}
    </div>
  )
}
