import type { StoryCard } from '#newsroom/reading'
import { BlockHead } from './BlockHead.tsx'
import { Card } from './Card.tsx'
import type { SectionPart } from './SectionBlock.tsx'

const headlines = 3
const pictured = 2

/** Two sections in one row, one opening with a picture and the other with words. */
export function PairBlock({ parts }: { parts: SectionPart[] }) {
  return (
    <div className="mt-block grid grid-cols-1 gap-x-gutter gap-y-block tablet:grid-cols-2">
      {parts.map((part, place) => (
        <section key={part.section.id} className={place > 0 ? 'ruled' : undefined}>
          <BlockHead place={part.section} below={part.section.children} />
          {part.opening === 'picture' ? (
            <PictureHalf stories={part.stories} />
          ) : (
            <WordsHalf stories={part.stories} />
          )}
        </section>
      ))}
    </div>
  )
}

function PictureHalf({ stories: [lead, ...rest] }: { stories: [StoryCard, ...StoryCard[]] }) {
  return (
    <>
      <Card
        story={lead}
        size={26}
        ratio="aspect-video"
        sizes="(min-width: 1240px) 584px, (min-width: 705px) 47vw, 100vw"
        kicker="none"
        summary={170}
      />
      {rest.length > 0 && (
        <div className="hairlines mt-[1.1rem] border-t border-rule pt-[.9rem]">
          {rest.slice(0, headlines).map((story) => (
            <Card key={story.id} story={story} size={17} kicker="none" />
          ))}
        </div>
      )}
    </>
  )
}

function WordsHalf({ stories: [lead, ...rest] }: { stories: [StoryCard, ...StoryCard[]] }) {
  return (
    <div className="hairlines">
      <Card story={lead} size={26} summary={240} />
      {rest.slice(0, pictured).map((story) => (
        <Card
          key={story.id}
          story={story}
          size={19}
          layout="side"
          ratio="aspect-[4/3]"
          sizes="120px"
          summary={100}
        />
      ))}
      {rest.slice(pictured).map((story) => (
        <Card key={story.id} story={story} size={17} kicker="none" />
      ))}
    </div>
  )
}
