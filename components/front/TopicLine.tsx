import type { Place } from '#newsroom/reading'

/** Dòng sự kiện: the running stories in one line under the section bar. */
export function TopicLine({ topics }: { topics: Place[] }) {
  if (topics.length === 0) return null
  return (
    <nav className="threads" aria-labelledby="dong-su-kien-ten">
      <p id="dong-su-kien-ten" className="flex-none font-bold text-cham">
        Dòng sự kiện
      </p>
      <ul>
        {topics.map(({ id, name, path }) => (
          <li key={id}>
            <a className="quiet-link text-ink-2" href={path}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
