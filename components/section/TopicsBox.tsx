import type { Place } from '#newsroom/reading'

/** The running stories, in a rail. */
export function TopicsBox({ topics }: { topics: Place[] }) {
  if (topics.length === 0) return null
  return (
    <section>
      <h2 className="label">Dòng sự kiện</h2>
      <ul className="plain-lines">
        {topics.map(({ id, name, path }) => (
          <li key={id} className="card">
            <a className="card-link" href={path}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
