import { BlockHead } from './BlockHead.tsx'
import { Card } from './Card.tsx'
import type { SectionPart } from './SectionBlock.tsx'

const wordStories = 3

/** 6 + 3 + 3: one story with a large picture, three with text, headlines alone. */
export function NewsBlock({ section, opening, stories }: SectionPart) {
  const [lead, ...rest] = stories
  // A column of headlines begins with two of them.
  const inWords = rest.length > wordStories + 1 ? wordStories : rest.length
  const words = rest.slice(0, inWords)
  const lines = rest.slice(inWords)
  return (
    <section className="mt-block">
      <BlockHead place={section} below={section.children} />
      <div
        className="news-block"
        data-columns={1 + Number(words.length > 0) + Number(lines.length > 0)}
      >
        <div className="news-lead">
          <Card
            story={lead}
            size={32}
            ratio={opening === 'picture' ? 'aspect-video' : undefined}
            sizes="(min-width: 1240px) 604px, (min-width: 705px) 55vw, 100vw"
            summary={opening === 'picture' ? 200 : 320}
          />
        </div>
        {words.length > 0 && (
          <div className="ruled hairlines">
            {words.map((story) => (
              <Card key={story.id} story={story} size={19} summary={90} />
            ))}
          </div>
        )}
        {lines.length > 0 && (
          <div className="ruled hairlines">
            {lines.map((story) => (
              <Card key={story.id} story={story} size={17} kicker="none" />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
