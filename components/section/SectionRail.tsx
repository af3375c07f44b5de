import type { Place, Section } from '#newsroom/reading'

type Props = { top: Place; below: Section[]; topics: Place[] }

/** Beside a section's river: what is below the section, and the running stories. */
export function SectionRail({ top, below, topics }: Props) {
  if (below.length === 0 && topics.length === 0) return null
  return (
    <aside className="section-rail ruled" aria-label="Bên lề">
      {below.length > 0 && (
        <section>
          <h2 className="label">Trong mục {top.name}</h2>
          <ul className="plain-lines">
            {below.map(({ id, name, path, description }) => (
              <li key={id} className="card">
                <a className="card-link" href={path}>
                  {name}
                </a>
                {description && <p className="meta">{description}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {topics.length > 0 && (
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
      )}
    </aside>
  )
}
