import type { Place, StoryCard } from '#newsroom/reading'
import { firstSentences } from '#newsroom/text/cut'
import { clock, dayLine, isoLocal, localDay } from '#newsroom/text/dates'
import { Headline } from './Headline.tsx'

export type TopicFacts = { topic: Place; description: string; stories: StoryCard[] }

/** A running story as a line of days, newest first and filled. */
export function TopicStrip({ topic, description, stories, now }: TopicFacts & { now: number }) {
  return (
    <section className="topic-strip" aria-labelledby="dong-su-kien">
      <div className="grid grid-cols-1 items-baseline gap-x-gutter gap-y-1.5 tablet:grid-cols-[auto_1fr_auto]">
        <h2 className="headline-26" id="dong-su-kien">
          <a className="quiet-link" href={topic.path}>
            {topic.name}
          </a>
        </h2>
        <p className="max-w-[44rem] text-15 text-ink-2">{firstSentences(description, 140)}</p>
        <a className="all-link mt-0" href={topic.path}>
          Cả dòng sự kiện
        </a>
      </div>
      <ol className="days">
        {stories.map((story) => (
          <li key={story.id} className="card">
            <time dateTime={isoLocal(story.publishedAt)}>{dayOf(story.publishedAt, now)}</time>
            <Headline story={story} size={17} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `Hôm nay, 14:05`, else `Chủ Nhật, 22/11`. */
const dayOf = (at: number, now: number) =>
  localDay(at) === localDay(now) ? `Hôm nay, ${clock(at)}` : dayLine(at).slice(0, -5)
