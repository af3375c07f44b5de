import { Breadcrumb } from '#components/site/Breadcrumb'
import type { Story } from '#newsroom/reading'
import { langIn, wordsAround } from '../site/messages/of.ts'
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
  const words = wordsAround(story.locale)
  // Of the story's own words: what stands around them may be in another language.
  const lang = langIn(words.language, story.locale)
  return (
    <div className="sheet">
      <Breadcrumb places={isSub ? [topSection, section] : [topSection]} words={words} />
      <article className={story.type === 'standard' ? 'article' : `article article-${story.type}`}>
        <ArticleHead story={story} url={url} words={words} lang={lang} />
        {story.sapo && (
          <p className="article-sapo" lang={lang}>
            {story.sapo}
          </p>
        )}
        <Opening story={story} words={words.article} />
        <Chapters chapters={story.chapters} name={words.article.chapters} />
        <div className="article-text">
          {story.type === 'standard' && <TopicMargin story={story} words={words} />}
          {hero && opensInText(story) && <InlineHero {...hero} words={words.article} />}
          {/* The serializer of bodies escapes every word of it: see newsroom/body/html. */}
          <div
            className="article-body"
            lang={lang}
            dangerouslySetInnerHTML={{ __html: story.bodyHtml }}
          />
          <Transcript story={story} words={words.article} lang={lang} />
          <CorrectionNotes corrections={story.corrections} name={words.article.correction} />
          <Signature story={story} words={words.article} />
          <TagLinks tags={story.tags} words={words} />
          <ReportError storyId={story.id} words={words.report} />
          <p className="print-source">
            <span lang={langIn(words.language, 'vi')}>{siteName}</span>: {url}
          </p>
        </div>
        {hasRail[story.type] && (
          <LatestRail
            stories={story.latest}
            mostRead={story.mostRead}
            sectionName={topSection.name}
            now={now}
            words={words}
          />
        )}
      </article>
      <div className="article-around">
        <RelatedStories stories={story.related} words={words} />
        <SameSection stories={story.sameSection} section={topSection} now={now} words={words} />
      </div>
    </div>
  )
}
