import type { Chapter } from '#newsroom/body/chapters'

/** The chapters of a long story; nothing for fewer than two. */
export function Chapters({ chapters, name }: { chapters: readonly Chapter[]; name: string }) {
  if (chapters.length < 2) return null
  return (
    <nav className="chapters" aria-label={name}>
      <ol>
        {chapters.map(({ id, name: chapter }) => (
          <li key={id}>
            <a href={`#${id}`}>{chapter}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
