import { Byline } from '#components/front/Byline'
import { Card, type KickerKind } from '#components/front/Card'
import type { StoryCard } from '#newsroom/reading'

const pictured = 2

type Props = { stories: StoryCard[]; now: number; kicker: KickerKind }

/** Two stories with pictures and a stack of the others, in one row. */
export function ThreeAcross({ stories, now, kicker }: Props) {
  const large = stories.filter((story) => story.picture).slice(0, pictured)
  const stack = stories.filter((story) => !large.includes(story))
  return (
    <div className="across" data-columns={large.length + Number(stack.length > 0)}>
      {large.map((story, place) => (
        <div key={story.id} className={place > 0 ? 'ruled' : undefined}>
          <Card
            story={story}
            size={22}
            kicker={kicker}
            layout="phoneSide"
            ratio="aspect-[4/3] tablet:aspect-[3/2]"
            sizes="(min-width: 1240px) 392px, (min-width: 705px) 31vw, 108px"
          >
            <Byline names={[]} at={story.publishedAt} now={now} />
          </Card>
        </div>
      ))}
      {stack.length > 0 && (
        <div className={`hairlines ${large.length > 0 ? 'ruled' : 'across-words'}`}>
          {stack.map((story) => (
            <Card key={story.id} story={story} size={19} kicker={kicker}>
              <Byline names={[]} at={story.publishedAt} now={now} className="mt-1" />
            </Card>
          ))}
        </div>
      )}
    </div>
  )
}
