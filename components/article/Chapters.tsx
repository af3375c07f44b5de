import type { Chapter } from '#newsroom/body/chapters'

/** The chapters of a long story; nothing for fewer than two. */
export function Chapters({ chapters }: { chapters: readonly Chapter[] }) {
  if (chapters.length < 2) return null
  return (
    <nav className="chapters" aria-label="Các chương">
      <ol>
        {chapters.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
