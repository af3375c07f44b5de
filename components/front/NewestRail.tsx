import type { StoryCard } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn } from '../site/messages/of.ts'
import { When } from './When.tsx'

/** Mới nhất: time and headline. Phones show the first eight. */
export function NewestRail({ stories, now }: { stories: StoryCard[]; now: number }) {
  return (
    <aside className="newest-rail ruled" aria-labelledby="moi-nhat">
      <h2 className="label" id="moi-nhat">
        <a className="quiet-link" href="/moi-nhat">
          Mới nhất
        </a>
      </h2>
      <ol className="latest">
        {stories.map((story) => (
          <li key={story.id} className="card max-tablet:nth-[n+9]:hidden">
            <When at={story.publishedAt} now={now} narrow />
            <a className="card-link" href={story.path} lang={langIn('vi', story.locale)}>
              {bindHeadline(story.shortTitle ?? story.headline)}
            </a>
          </li>
        ))}
      </ol>
      <a className="all-link" href="/moi-nhat">
        Tất cả tin mới
      </a>
    </aside>
  )
}
