import type { Story } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn, type ReaderWords } from '../site/messages/of.ts'

type Props = { story: Pick<Story, 'topic' | 'topicStories'>; words: ReaderWords }

/** The running story that this one belongs to, in the margin of a wide page. */
export function TopicMargin({ story, words }: Props) {
  const { topic, topicStories } = story
  if (!topic || topicStories.length === 0) return null
  return (
    <aside className="article-margin" aria-labelledby="dong-su-kien">
      <h2 id="dong-su-kien" className="label text-14!">
        {words.article.inTopic}
      </h2>
      <p className="py-2 font-semibold text-ink">
        <a href={topic.path} className="quiet-link" lang={langIn(words.language, 'vi')}>
          {topic.name}
        </a>
      </p>
      <ul>
        {topicStories.map(({ id, path, locale, headline, shortTitle }) => (
          <li key={id} className="border-t border-rule py-2">
            <a href={path} className="quiet-link" lang={langIn(words.language, locale)}>
              {bindHeadline(shortTitle ?? headline)}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
