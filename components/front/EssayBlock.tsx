import { firstSentences } from '#newsroom/text/cut'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn } from '../site/messages/of.ts'
import { BlockHead } from './BlockHead.tsx'
import { Kicker, kickerOf } from './Card.tsx'
import type { SectionPart } from './SectionBlock.tsx'
import { When } from './When.tsx'

type Props = SectionPart & { now: number; aside?: React.ReactNode }

/** One story in the thin voice: the only centred text of the paper. */
export function EssayBlock({ section, stories: [story], now, aside }: Props) {
  return (
    <div className="mt-block grid grid-cols-1 gap-x-gutter gap-y-block tablet:grid-cols-12">
      <section className={aside ? 'tablet:col-span-8' : 'tablet:col-span-12'}>
        <BlockHead place={section} below={section.children} />
        <article className="card essay">
          <Kicker text={kickerOf(story, 'block')} />
          <h3 className="essay-headline">
            <a className="card-link" href={story.path} lang={langIn('vi', story.locale)}>
              {bindHeadline(story.headline)}
            </a>
          </h3>
          {story.sapo && (
            <p className="summary-big mx-auto mt-[.45rem] max-w-xl text-balance">
              {firstSentences(story.sapo, 240)}
            </p>
          )}
          <p className="meta mt-2">
            <When at={story.publishedAt} now={now} />
          </p>
        </article>
      </section>
      {aside && <div className="ruled tablet:col-span-4">{aside}</div>}
    </div>
  )
}
