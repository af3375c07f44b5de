import { Picture } from '#components/media/Picture'
import type { StoryCard } from '#newsroom/reading'
import { BlockHead } from './BlockHead.tsx'
import { Card, Kicker, kickerOf, Summary } from './Card.tsx'
import { Headline } from './Headline.tsx'
import type { SectionPart } from './SectionBlock.tsx'
import { When } from './When.tsx'

const pictured = 2

/** An upright picture beside a large headline, three small columns under it. */
export function MagazineBlock({ section, stories, now }: SectionPart & { now: number }) {
  const [lead, ...rest] = stories
  return (
    <section className="mt-block">
      <BlockHead place={section} below={section.children} />
      {/* The small cards lie above the link of the large one, which covers the whole block. */}
      <div className="card magazine">
        {lead.picture && (
          <div className="tablet:col-span-5 wide:row-span-2">
            <Picture
              picture={lead.picture}
              sizes="(min-width: 1240px) 497px, (min-width: 705px) 41vw, 100vw"
              className="aspect-[4/5]"
            />
          </div>
        )}
        <article className="tablet:col-span-7">
          <Kicker text={kickerOf(lead, 'block')} />
          <Headline story={lead} size={40} />
          <Summary story={lead} limit={320} />
          <p className="meta mt-2">
            <When at={lead.publishedAt} now={now} />
          </p>
        </article>
        {rest.length > 0 && <Under stories={rest} />}
      </div>
    </section>
  )
}

function Under({ stories }: { stories: StoryCard[] }) {
  const withPicture = stories.filter((story) => story.picture).slice(0, pictured)
  const words = stories.filter((story) => !withPicture.includes(story))
  return (
    <div className="magazine-under">
      {withPicture.map((story, place) => (
        <div key={story.id} className={place > 0 ? 'ruled' : undefined}>
          <Card
            story={story}
            size={19}
            layout="phoneSide"
            ratio="aspect-[4/3] tablet:aspect-[3/2]"
            sizes="(min-width: 1240px) 218px, (min-width: 1089px) 18vw, (min-width: 705px) 30vw, 108px"
          />
        </div>
      ))}
      {words.length > 0 && (
        <div className={`hairlines ${withPicture.length > 0 ? 'ruled' : ''}`}>
          {words.map((story, place) => (
            <Card
              key={story.id}
              story={story}
              size={place === 0 ? 19 : 17}
              kicker={place === 0 ? 'block' : 'none'}
            />
          ))}
        </div>
      )}
    </div>
  )
}
