import { Summary } from '#components/front/Card'
import { Headline } from '#components/front/Headline'
import { Picture } from '#components/media/Picture'
import type { StoryCard } from '#newsroom/reading'
import { clock, dayLine, isoLocal, localDay } from '#newsroom/text/dates'

type Props = {
  stories: StoryCard[]
  now: number /** The newest of all has a filled square. */
  beginsFilled: boolean
}

/** Stories hanging from an upright line, newest first, under the name of their day. */
export function Timeline({ stories, now, beginsFilled }: Props) {
  return (
    <>
      <h2 className="sr-only">Diễn biến, mới nhất ở trên</h2>
      <ol className={`timeline ${beginsFilled ? 'timeline-begins' : ''}`}>
        {stories.map((story) => (
          <li key={story.id} className="card">
            <p className="timeline-time">
              <Moment at={story.publishedAt} now={now} />
            </p>
            <div className={story.picture ? 'beside timeline-pictured' : undefined}>
              <div className="words">
                <Headline story={story} size={22} />
                <div className={story.picture ? 'hidden tablet:block' : undefined}>
                  <Summary story={story} limit={200} />
                </div>
              </div>
              {story.picture && (
                <Picture
                  picture={story.picture}
                  sizes="(min-width: 705px) 216px, 108px"
                  className="aspect-[4/3] tablet:aspect-[3/2]"
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function Moment({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={isoLocal(at)}>
      {localDay(at) === localDay(now) ? 'Hôm nay' : dayLine(at)}
      <span className="tablet:hidden"> · </span>
      <span className="tablet:block">{clock(at)}</span>
    </time>
  )
}
