import type { Story } from '#newsroom/reading'
import { clock, dateLine, dateOnly, isoLocal } from '#newsroom/text/dates'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn, type ReaderWords } from '../site/messages/of.ts'
import { ReadingTools } from './ReadingTools.tsx'
import { Translations } from './Translations.tsx'

/** A longer headline is set smaller: it is never cut. */
const longestLarge = 110

type Props = {
  story: Story
  url: string
  words: ReaderWords
  /** Of a story in another language than the words around it. */
  lang: string | undefined
}

export function ArticleHead({ story, url, words, lang }: Props) {
  const { headline, topic, section, topSection, publishedAt, updatedAt } = story
  const kicker = topic ?? (section.id === topSection.id ? null : section)
  const size = headline.length > longestLarge ? 'headline-48-long' : 'headline-48'
  return (
    <header className="article-head">
      {kicker && (
        <p className="kicker mb-[.3rem]" lang={langIn(words.language, 'vi')}>
          <a href={kicker.path} className="tappable underline-offset-4 hover:underline">
            {kicker.name}
          </a>
        </p>
      )}
      <h1 className={`max-w-[60rem] ${size}`} lang={lang}>
        {bindHeadline(headline)}
      </h1>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-[.1rem] text-14 text-ink-2">
        <time dateTime={isoLocal(publishedAt)}>{dateLine(publishedAt, words.language)}</time>
        {updatedAt !== null && (
          <span className="text-ink-3">
            {words.article.updated}{' '}
            <time dateTime={isoLocal(updatedAt)}>
              {clock(updatedAt)}, {dateOnly(updatedAt)}
            </time>
          </span>
        )}
      </p>
      <Translations story={story} words={words} />
      <ReadingTools url={url} words={words.tools} />
    </header>
  )
}
