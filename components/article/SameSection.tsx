import type { Place, StoryCard } from '#newsroom/reading'
import { clock, dateLine, dateOnly, isoLocal, localDay } from '#newsroom/text/dates'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn, type ReaderWords } from '../site/messages/of.ts'

type Props = { stories: StoryCard[]; section: Place; now: number; words: ReaderWords }

/** Cùng chuyên mục: six headlines with their age, no pictures. */
export function SameSection({ stories, section, now, words }: Props) {
  if (stories.length === 0) return null
  return (
    <section className="mt-block" aria-labelledby="cung-chuyen-muc">
      <div className="block-head">
        <h2 id="cung-chuyen-muc">{words.article.sameSection}</h2>
        <a href={section.path} className="quiet-link tappable ml-auto text-14 text-ink-2">
          {/* A flexible box would drop the space between the two. */}
          <span>
            {words.article.allOf} <span lang={langIn(words.language, 'vi')}>{section.name}</span>
          </span>
        </a>
      </div>
      <ul className="same-section">
        {stories.map(({ id, path, locale, headline, shortTitle, publishedAt }) => (
          <li key={id} className="card">
            <h3 className="headline-17">
              <a href={path} className="card-link" lang={langIn(words.language, locale)}>
                {bindHeadline(shortTitle ?? headline)}
              </a>
            </h3>
            <p className="meta mt-[.2rem]">
              <time
                dateTime={isoLocal(publishedAt)}
                title={dateLine(publishedAt, words.language)}
                data-age=""
              >
                {localDay(publishedAt) === localDay(now)
                  ? clock(publishedAt)
                  : dateOnly(publishedAt)}
              </time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
