import type { Place, Section } from '#newsroom/reading'
import { TopicsBox } from './TopicsBox.tsx'

type Props = { top: Place; below: Section[]; topics: Place[] }

/** Beside a section's river: what is below the section, and the running stories. */
export function SectionRail({ top, below, topics }: Props) {
  return (
    <>
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
      <TopicsBox topics={topics} />
    </>
  )
}
