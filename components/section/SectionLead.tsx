import { Byline } from '#components/front/Byline'
import { Kicker, type KickerKind, kickerOf, Summary } from '#components/front/Card'
import { Headline } from '#components/front/Headline'
import { Picture } from '#components/media/Picture'
import type { StoryCard } from '#newsroom/reading'

type Props = { story: StoryCard; now: number; kicker?: KickerKind }

/** 8 + 4: a wide picture, headline and summary beside it. Without a picture the headline takes its place. */
export function SectionLead({ story, now, kicker = 'block' }: Props) {
  const words = (
    <>
      <Summary story={story} limit={story.picture ? 260 : 400} big />
      <Byline names={[]} at={story.publishedAt} now={now} />
    </>
  )
  if (!story.picture) {
    return (
      <article className="card grid grid-cols-1 items-end gap-x-gutter gap-y-1 tablet:grid-cols-12">
        <div className="tablet:col-span-7 wide:col-span-8">
          <Kicker text={kickerOf(story, kicker)} />
          <Headline story={story} size={40} level={2} short={false} />
        </div>
        <div className="tablet:col-span-5 wide:col-span-4">{words}</div>
      </article>
    )
  }
  return (
    <article className="card grid grid-cols-1 gap-x-gutter gap-y-3.5 tablet:grid-cols-12">
      <div className="max-tablet:-mx-edge tablet:col-span-7 wide:col-span-8">
        <Picture
          picture={story.picture}
          sizes="(min-width: 1240px) 816px, (min-width: 705px) 57vw, 100vw"
          className="aspect-video tablet:aspect-[4/3] wide:aspect-video"
          first
        />
      </div>
      <div className="tablet:col-span-5 wide:col-span-4">
        <Kicker text={kickerOf(story, kicker)} />
        <Headline story={story} size={40} level={2} short={false} />
        {words}
      </div>
    </article>
  )
}
