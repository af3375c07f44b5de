import type { Story } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'

/** The running story that this one belongs to, in the margin of a wide page. */
export function TopicMargin({ story }: { story: Pick<Story, 'topic' | 'topicStories'> }) {
  const { topic, topicStories } = story
  if (!topic || topicStories.length === 0) return null
  return (
    <aside className="article-margin" aria-labelledby="dong-su-kien">
      <h2 id="dong-su-kien" className="label text-14!">
        Dòng sự kiện
      </h2>
      <p className="py-2 font-semibold text-ink">
        <a href={topic.path} className="quiet-link">
          {topic.name}
        </a>
      </p>
      <ul>
        {topicStories.map(({ id, path, headline, shortTitle }) => (
          <li key={id} className="border-t border-rule py-2">
            <a href={path} className="quiet-link">
              {bindHeadline(shortTitle ?? headline)}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
