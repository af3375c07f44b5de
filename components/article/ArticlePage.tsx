import { Breadcrumb } from '#components/site/Breadcrumb'
import type { Story } from '#newsroom/reading'
import { ArticleHead } from './ArticleHead.tsx'
import { CorrectionNotes } from './CorrectionNotes.tsx'
import { Hero, InlineHero, standsAsHero } from './Hero.tsx'
import { LatestRail } from './LatestRail.tsx'
import { RelatedStories } from './RelatedStories.tsx'
import { ReportError } from './ReportError.tsx'
import { SameSection } from './SameSection.tsx'
import { Signature } from './Signature.tsx'
import { TagLinks } from './TagLinks.tsx'
import { TopicMargin } from './TopicMargin.tsx'

type Props = { story: Story; now: number; url: string; siteName: string }

/** A story and what stands around it. Whatever is missing leaves no gap. */
export function ArticlePage({ story, now, url, siteName }: Props) {
  const { hero, section, topSection } = story
  const isSub = section.id !== topSection.id
  // Of the story's own words only: what stands around them stays Vietnamese.
  const lang = story.locale === 'vi' ? undefined : story.locale
  return (
    <div className="sheet">
      <Breadcrumb places={isSub ? [topSection, section] : [topSection]} />
      <article className="article">
        <ArticleHead story={story} url={url} lang={lang} />
        {story.sapo && (
          <p className="article-sapo" lang={lang}>
            {story.sapo}
          </p>
        )}
        {hero && standsAsHero(hero.picture) && <Hero {...hero} />}
        <div className="article-text">
          <TopicMargin story={story} />
          {hero && !standsAsHero(hero.picture) && <InlineHero {...hero} />}
          {/* The serializer of bodies escapes every word of it: see newsroom/body/html. */}
          <div
            className="article-body"
            lang={lang}
            dangerouslySetInnerHTML={{ __html: story.bodyHtml }}
          />
          <CorrectionNotes corrections={story.corrections} />
          <Signature story={story} />
          <TagLinks tags={story.tags} />
          <ReportError storyId={story.id} />
          <p className="print-source">
            {siteName}: {url}
          </p>
        </div>
        <LatestRail
          stories={story.latest}
          mostRead={story.mostRead}
          sectionName={topSection.name}
          now={now}
        />
      </article>
      <div className="article-around">
        <RelatedStories stories={story.related} />
        <SameSection stories={story.sameSection} section={topSection} now={now} />
      </div>
    </div>
  )
}
