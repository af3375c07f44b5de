import type { StoryCard } from '#newsroom/reading'
import { Byline } from './Byline.tsx'
import { Card } from './Card.tsx'
import { LeadStory } from './LeadStory.tsx'
import { NewestRail } from './NewestRail.tsx'

export type OpeningFacts = {
  lead: StoryCard
  leadSignedBy: string[]
  also: StoryCard[]
  seconds: StoryCard[]
  latest: StoryCard[]
}

/** The top of the front page: lead and seconds beside the newest. */
export function Opening({
  lead,
  leadSignedBy,
  also,
  seconds,
  latest,
  now,
}: OpeningFacts & { now: number }) {
  const railed = latest.length > 0
  return (
    <div className={`opening ${railed ? 'opening-railed' : ''}`}>
      <div>
        <LeadStory story={lead} signedBy={leadSignedBy} also={also} now={now} />
        {seconds.length > 0 && <Seconds stories={seconds} now={now} />}
      </div>
      {railed && <NewestRail stories={latest} now={now} />}
    </div>
  )
}

/** A second without a picture takes a size more and a longer summary, so that the row stays level. */
function Seconds({ stories, now }: { stories: StoryCard[]; now: number }) {
  return (
    <div className="seconds" data-count={stories.length}>
      {stories.map((story, place) => {
        const pictured = story.picture !== null && place < 2
        return (
          <div key={story.id} className={place > 0 ? 'ruled' : undefined}>
            <Card
              story={story}
              size={pictured ? 22 : 26}
              layout="phoneSide"
              ratio={pictured ? 'aspect-[4/3] tablet:aspect-[3/2]' : undefined}
              sizes="(min-width: 1240px) 290px, (min-width: 705px) 31vw, 108px"
              kicker="front"
              summary={pictured ? 130 : 240}
            >
              {!pictured && <Byline names={[]} at={story.publishedAt} now={now} />}
            </Card>
          </div>
        )
      })}
    </div>
  )
}
