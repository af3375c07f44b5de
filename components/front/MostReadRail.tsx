import type { StoryCard } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn } from '../site/messages/of.ts'

type Props = {
  stories: StoryCard[]
  name: string
  /** The section in which they are read, by its own name. */
  of: string
  /** Of the words around. */
  language?: string
}

/** Đọc nhiều in a rail: numerals and headlines. */
export function MostReadRail({ stories, name, of, language = 'vi' }: Props) {
  if (stories.length === 0) return null
  return (
    <section aria-labelledby="doc-nhieu">
      <h2 id="doc-nhieu" className="label">
        {name} <span lang={langIn(language, 'vi')}>{of}</span>
      </h2>
      <ol className="most-read-rail">
        {stories.map(({ id, path, locale, headline, shortTitle }) => (
          <li key={id} className="card">
            <a href={path} className="card-link" lang={langIn(language, locale)}>
              {bindHeadline(shortTitle ?? headline)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
