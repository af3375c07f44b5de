import { BlockHead } from './BlockHead.tsx'
import { Card } from './Card.tsx'
import type { SectionPart } from './SectionBlock.tsx'

/** 4 + 8: a square picture, and a list with small pictures at the right. */
export function MarketBlock({ section, stories }: SectionPart) {
  const [lead, ...rest] = stories
  return (
    <section className="mt-block">
      <BlockHead place={section} below={section.children} />
      <div className="grid grid-cols-1 gap-x-gutter gap-y-7 tablet:grid-cols-12">
        <div className="tablet:col-span-5 wide:col-span-4">
          <Card
            story={lead}
            size={26}
            ratio="aspect-square"
            sizes="(min-width: 1240px) 392px, (min-width: 705px) 40vw, 100vw"
            summary={170}
          />
        </div>
        <div className="ruled hairlines max-tablet:border-t max-tablet:border-rule max-tablet:pt-5 tablet:col-span-7 wide:col-span-8">
          {rest.map((story) => (
            <Card
              key={story.id}
              story={story}
              size={22}
              layout="sideWide"
              ratio="aspect-[4/3] tablet:aspect-[3/2]"
              sizes="(min-width: 705px) 176px, 108px"
              summary={150}
            />
          ))}
        </div>
      </div>
    </section>
  )
}
