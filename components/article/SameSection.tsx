import type { Place, StoryCard } from '#newsroom/reading'
import { clock, dateLine, dateOnly, isoLocal, localDay } from '#newsroom/text/dates'
import { bindHeadline } from '#newsroom/text/headline'

type Props = { stories: StoryCard[]; section: Place; now: number }

/** Cùng chuyên mục: six headlines with their age, no pictures. */
export function SameSection({ stories, section, now }: Props) {
  if (stories.length === 0) return null
  return (
    <section className="mt-block" aria-labelledby="cung-chuyen-muc">
      <div className="block-head">
        <h2 id="cung-chuyen-muc">Cùng chuyên mục</h2>
        <a href={section.path} className="quiet-link tappable ml-auto text-14 text-ink-2">
          Tất cả tin {section.name}
        </a>
      </div>
      <ul className="same-section">
        {stories.map(({ id, path, headline, shortTitle, publishedAt }) => (
          <li key={id} className="card">
            <h3 className="headline-17">
              <a href={path} className="card-link">
                {bindHeadline(shortTitle ?? headline)}
              </a>
            </h3>
            <p className="meta mt-[.2rem]">
              <time dateTime={isoLocal(publishedAt)} title={dateLine(publishedAt)} data-age="">
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
