import { Picture } from '#components/media/Picture'
import type { StoryCard } from '#newsroom/reading'
import { firstSentences } from '#newsroom/text/cut'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn, type ReaderWords } from '../site/messages/of.ts'
import { TypeMark } from '../site/TypeMark.tsx'

/**
 * Tin liên quan: two with pictures beside their words, then four in a row; with fewer than two pictures
 * all stand three and three, in words alone.
 */
export function RelatedStories({ stories, words }: { stories: StoryCard[]; words: ReaderWords }) {
  if (stories.length === 0) return null
  const pictured = stories.filter(({ picture }) => picture !== null).slice(0, 2)
  const opening = pictured.length === 2 && stories.length > 3 ? pictured : []
  const others = stories.filter((story) => !opening.includes(story))
  return (
    <section className="mt-block" aria-labelledby="tin-lien-quan">
      <div className="block-head">
        <h2 id="tin-lien-quan">{words.article.related}</h2>
      </div>
      <div className="related">
        {opening.map((story) => (
          <PicturedStory key={story.id} story={story} words={words} />
        ))}
        {others.map((story) => (
          <article
            key={story.id}
            className={`card ${opening.length > 0 ? 'related-quarter' : 'related-third'}`}
          >
            <Words story={story} words={words} size="headline-19" />
          </article>
        ))}
      </div>
    </section>
  )
}

function PicturedStory({ story, words }: { story: StoryCard; words: ReaderWords }) {
  return (
    <article className="card related-half">
      {story.picture && (
        <Picture
          picture={story.picture}
          sizes="(min-width: 68rem) 290px, (min-width: 44rem) 46vw, 100vw"
          className="aspect-[3/2]"
          alt=""
        />
      )}
      <div>
        <Words story={story} words={words} size="headline-22" />
      </div>
    </article>
  )
}

type WordsProps = { story: StoryCard; words: ReaderWords; size: 'headline-22' | 'headline-19' }

function Words({ story, words, size }: WordsProps) {
  const { path, locale, headline, sapo } = story
  const lang = langIn(words.language, locale)
  return (
    <>
      <h3 className={size}>
        <a href={path} className="card-link" lang={lang}>
          {bindHeadline(headline)}
        </a>
        <TypeMark story={story} words={words} />
      </h3>
      {sapo && (
        <p className="summary mt-[.45rem]" lang={lang}>
          {firstSentences(sapo)}
        </p>
      )}
    </>
  )
}
