import type { Story } from '#newsroom/reading'
import { clock, dateLine, dateOnly, isoLocal } from '#newsroom/text/dates'
import { bindHeadline } from '#newsroom/text/headline'
import { ReadingTools } from './ReadingTools.tsx'

/** A longer headline is set smaller: it is never cut. */
const longestLarge = 110

type Props = { story: Story; url: string /** Of a story in another language. */; lang?: string }

export function ArticleHead({ story, url, lang }: Props) {
  const { headline, topic, section, topSection, publishedAt, updatedAt } = story
  const kicker = topic ?? (section.id === topSection.id ? null : section)
  const size = headline.length > longestLarge ? 'headline-48-long' : 'headline-48'
  return (
    <header className="article-head">
      {kicker && (
        <p className="kicker mb-[.3rem]">
          <a href={kicker.path} className="tappable underline-offset-4 hover:underline">
            {kicker.name}
          </a>
        </p>
      )}
      <h1 className={`max-w-[60rem] ${size}`} lang={lang}>
        {bindHeadline(headline)}
      </h1>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-[.1rem] text-14 text-ink-2">
        <time dateTime={isoLocal(publishedAt)}>{dateLine(publishedAt)}</time>
        {updatedAt !== null && (
          <span className="text-ink-3">
            Cập nhật:{' '}
            <time dateTime={isoLocal(updatedAt)}>
              {clock(updatedAt)}, {dateOnly(updatedAt)}
            </time>
          </span>
        )}
      </p>
      <ReadingTools url={url} />
    </header>
  )
}
