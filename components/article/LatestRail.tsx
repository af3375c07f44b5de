import { MostReadRail } from '#components/front/MostReadRail'
import { When } from '#components/front/When'
import type { StoryCard } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn, type ReaderWords } from '../site/messages/of.ts'

type Props = {
  stories: StoryCard[]
  mostRead: StoryCard[]
  sectionName: string
  now: number
  words: ReaderWords
}

/** Beside a story: the newest of the paper, and what is read most in its section. */
export function LatestRail({ stories, mostRead, sectionName, now, words }: Props) {
  if (stories.length === 0) return null
  return (
    <aside className="article-rail" aria-labelledby="moi-nhat">
      <div className="wide:sticky wide:top-18">
        <h2 id="moi-nhat" className="label">
          <a href="/moi-nhat" className="quiet-link">
            {words.article.latest}
          </a>
        </h2>
        <ol className="latest">
          {stories.map(({ id, path, locale, headline, shortTitle, publishedAt }) => (
            <li key={id} className="card">
              <When at={publishedAt} now={now} narrow language={words.language} />
              <a href={path} className="card-link" lang={langIn(words.language, locale)}>
                {bindHeadline(shortTitle ?? headline)}
              </a>
            </li>
          ))}
        </ol>
        {mostRead.length > 0 && (
          <div className="mt-8">
            <MostReadRail
              stories={mostRead}
              name={words.article.mostReadIn}
              of={sectionName}
              language={words.language}
            />
          </div>
        )}
      </div>
    </aside>
  )
}
