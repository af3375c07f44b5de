import type { StoryCard } from '#newsroom/reading'
import { unbroken } from './unbroken.ts'

/** Đọc nhiều in a rail: numerals and headlines. */
export function MostReadRail({ stories, name }: { stories: StoryCard[]; name: string }) {
  if (stories.length === 0) return null
  return (
    <section aria-labelledby="doc-nhieu">
      <h2 id="doc-nhieu" className="label">
        {name}
      </h2>
      <ol className="most-read-rail">
        {stories.map(({ id, path, headline, shortTitle }) => (
          <li key={id} className="card">
            <a href={path} className="card-link">
              {unbroken(shortTitle ?? headline)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
