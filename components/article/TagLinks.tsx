import type { Place } from '#newsroom/reading'
import { langIn, type ReaderWords } from '../site/messages/of.ts'

export function TagLinks({ tags, words }: { tags: Place[]; words: ReaderWords }) {
  if (tags.length === 0) return null
  return (
    <nav aria-label={words.article.tags} className="tag-links">
      <ul className="flex flex-wrap gap-2" lang={langIn(words.language, 'vi')}>
        {tags.map(({ id, name, path }) => (
          <li key={id}>
            <a
              href={path}
              rel="tag"
              className="block border border-rule-2 px-[.7rem] py-[.32rem] hover:border-cham hover:text-cham"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
