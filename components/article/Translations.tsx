import type { Story } from '#newsroom/reading'
import { ownName } from '#newsroom/text/languages'
import type { ReaderWords } from '../site/messages/of.ts'

/** The same story in other languages, each under the language's own name; nothing where there is none. */
export function Translations({ story, words }: { story: Story; words: ReaderWords }) {
  const others = story.translations.filter(({ id }) => id !== story.id)
  if (others.length === 0) return null
  return (
    <nav aria-label={words.article.inLanguages} className="mt-2 text-14">
      <ul className="flex flex-wrap gap-x-5">
        {others.map(({ id, locale, path }) => (
          <li key={id}>
            <a
              href={path}
              lang={locale}
              hrefLang={locale}
              rel="alternate"
              className="all-link mt-0"
            >
              {ownName(locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
