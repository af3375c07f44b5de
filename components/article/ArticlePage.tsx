import { Breadcrumb } from '#components/site/Breadcrumb'
import type { Story } from '#newsroom/reading'
import { ArticleHead } from './ArticleHead.tsx'
import { Chapters } from './Chapters.tsx'
import { CorrectionNotes } from './CorrectionNotes.tsx'
import { InlineHero } from './Hero.tsx'
import { LatestRail } from './LatestRail.tsx'
import { Opening, opensInText } from './Opening.tsx'
import { RelatedStories } from './RelatedStories.tsx'
import { ReportError } from './ReportError.tsx'
import { SameSection } from './SameSection.tsx'
import { Signature } from './Signature.tsx'
import { TagLinks } from './TagLinks.tsx'
import { TopicMargin } from './TopicMargin.tsx'
import { Transcript } from './Transcript.tsx'

/** Types whose pictures or graphics need the whole sheet have nothing beside them. */
const hasRail: Record<Story['type'], boolean> = {
  standard: true,
  video: true,
  audio: true,
  brief: true,
  photo: false,
  infographic: false,
  emagazine: false,
}

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
      <article className={story.type === 'standard' ? 'article' : `article article-${story.type}`}>
        <ArticleHead story={story} url={url} lang={lang} />
        {story.sapo && (
          <p className="article-sapo" lang={lang}>
            {story.sapo}
          </p>
        )}
        <Opening story={story} />
        <Chapters chapters={story.chapters} />
        <div className="article-text">
          {story.type === 'standard' && <TopicMargin story={story} />}
          {hero && opensInText(story) && <InlineHero {...hero} />}
          {/* The serializer of bodies escapes every word of it: see newsroom/body/html. */}
          <div
            className="article-body"
            lang={lang}
            dangerouslySetInnerHTML={{ __html: story.bodyHtml }}
          />
          <Transcript story={story} lang={lang} />
          <CorrectionNotes corrections={story.corrections} />
          <Signature story={story} />
          <TagLinks tags={story.tags} />
          <ReportError storyId={story.id} />
          <p className="print-source">
            {siteName}: {url}
          </p>
        </div>
        {hasRail[story.type] && (
          <LatestRail
            stories={story.latest}
            mostRead={story.mostRead}
            sectionName={topSection.name}
            now={now}
          />
        )}
      </article>
      <div className="article-around">
        <RelatedStories stories={story.related} />
        <SameSection stories={story.sameSection} section={topSection} now={now} />
      </div>
    </div>
  )
}
