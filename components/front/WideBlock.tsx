import { Picture } from '#components/media/Picture'
import { BlockHead } from './BlockHead.tsx'
import { Card, Kicker, kickerOf, Summary } from './Card.tsx'
import { Headline } from './Headline.tsx'
import type { SectionPart } from './SectionBlock.tsx'

/** 8 + 4: a very wide picture with headline and summary beneath, a list beside it. */
export function WideBlock({ section, stories }: SectionPart) {
  const [lead, ...rest] = stories
  return (
    <section className="mt-block">
      <BlockHead place={section} below={section.children} />
      <div className="grid grid-cols-1 gap-x-gutter gap-y-7 wide:grid-cols-12">
        <article className={`card ${rest.length > 0 ? 'wide:col-span-8' : 'wide:col-span-12'}`}>
          {lead.picture && (
            <div className="mb-[.8rem]">
              <Picture
                picture={lead.picture}
                sizes="(min-width: 1240px) 816px, (min-width: 705px) 66vw, 100vw"
                className="aspect-video tablet:aspect-[21/9]"
              />
            </div>
          )}
          <div className="grid grid-cols-1 gap-x-gutter gap-y-1 tablet:grid-cols-12">
            <div className="tablet:col-span-7">
              <Kicker text={kickerOf(lead, 'block')} />
              <Headline story={lead} size={32} />
            </div>
            <div className="tablet:col-span-5 tablet:pt-3">
              <Summary story={lead} limit={200} />
            </div>
          </div>
        </article>
        {rest.length > 0 && (
          <div className="ruled hairlines max-wide:border-t max-wide:border-rule max-wide:pt-5 tablet:max-wide:columns-2 tablet:max-wide:gap-x-gutter wide:col-span-4">
            {rest.map((story, place) => (
              <Card
                key={story.id}
                story={story}
                size={place === 0 ? 19 : 17}
                kicker={place === 0 ? 'block' : 'none'}
                summary={place === 0 ? 110 : 0}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
