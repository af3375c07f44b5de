import type { Place } from '#newsroom/reading'
import { langIn } from './messages/of.ts'
import { type ReaderWords, vi } from './messages/vi.ts'

/** Where the page lies, from the front page down; the page itself is its headline and not repeated. */
export function Breadcrumb({ places, words = vi }: { places: Place[]; words?: ReaderWords }) {
  return (
    <nav aria-label={words.frame.crumbs} className="pt-4 text-14 text-ink-3 tablet:pt-6">
      <ol className="crumbs flex flex-wrap gap-x-2.5">
        {[{ id: 0, name: words.frame.home, path: '/' }, ...places].map(({ id, name, path }) => (
          <li key={id} lang={id === 0 ? undefined : langIn(words.language, 'vi')}>
            <a href={path} className="tappable underline-offset-4 hover:text-cham hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
