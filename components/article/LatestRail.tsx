import { When } from '#components/front/When'
import type { StoryCard } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'

export function LatestRail({ stories, now }: { stories: StoryCard[]; now: number }) {
  if (stories.length === 0) return null
  return (
    <aside className="article-rail" aria-labelledby="moi-nhat">
      <div className="wide:sticky wide:top-18">
        <h2 id="moi-nhat" className="label">
          <a href="/moi-nhat" className="quiet-link">
            Mới nhất
          </a>
        </h2>
        <ol className="latest">
          {stories.map(({ id, path, headline, shortTitle, publishedAt }) => (
            <li key={id} className="card">
              <When at={publishedAt} now={now} narrow />
              <a href={path} className="card-link">
                {bindHeadline(shortTitle ?? headline)}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </aside>
  )
}
