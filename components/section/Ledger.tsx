import { kickerOf } from '#components/front/Card'
import { Headline } from '#components/front/Headline'
import type { StoryCard } from '#newsroom/reading'
import { clock, isoLocal } from '#newsroom/text/dates'

/** Stories of one day as a ledger: hour, headline, section. */
export function Ledger({ stories }: { stories: StoryCard[] }) {
  return (
    <ol className="ledger">
      {stories.map((story) => (
        <li key={story.id} className="card">
          <time dateTime={isoLocal(story.publishedAt)}>{clock(story.publishedAt)}</time>
          <div>
            <Headline story={story} size={19} />
            <p className="meta mt-1">{kickerOf(story, 'front')}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
