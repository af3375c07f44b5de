import { BlockHead } from './BlockHead.tsx'
import { Card } from './Card.tsx'
import type { SectionPart } from './SectionBlock.tsx'

/** Words only, three across, one line of help under each headline. */
export function QuestionsBlock({ section, stories }: SectionPart) {
  return (
    <section className="mt-block">
      <BlockHead place={section} below={section.children} />
      <div className="three-across">
        {stories.map((story) => (
          <div key={story.id}>
            <Card story={story} size={19} kicker="none" summary={110} />
          </div>
        ))}
      </div>
    </section>
  )
}
