import type { Place, StoryCard } from '#newsroom/reading'
import { EmptyList } from './EmptyList.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { River } from './River.tsx'
import { SectionTitle } from './SectionTitle.tsx'
import { storiesCount } from './stories-count.ts'

type Props = {
  tag: Place
  stories: StoryCard[]
  page: number
  pages: number
  total: number
  now: number
}

/** Everything under one tag, newest first. */
export function TagPage({ tag, stories, page, pages, total, now }: Props) {
  return (
    <div className="sheet">
      <SectionTitle name={tag.name} over="Từ khóa" description={storiesCount(total)} />
      {stories.length === 0 ? (
        <EmptyList>Chưa có bài nào mang từ khóa này.</EmptyList>
      ) : (
        <div className="river-alone">
          <River stories={stories} now={now} kicker="front" label={`Bài có từ khóa ${tag.name}`} />
          <PageNumbers path={tag.path} page={page} pages={pages} />
        </div>
      )}
    </div>
  )
}
