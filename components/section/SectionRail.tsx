import { MostReadRail } from '#components/front/MostReadRail'
import type { Place, Section, StoryCard } from '#newsroom/reading'
import { TopicsBox } from './TopicsBox.tsx'

type Props = { top: Place; below: Section[]; topics: Place[]; mostRead: StoryCard[] }

/** Beside a section's river: what is read most in it, what is below the section, and the running stories. */
export function SectionRail({ top, below, topics, mostRead }: Props) {
  return (
    <>
      <MostReadRail stories={mostRead} name="Đọc nhiều trong" of={top.name} />
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
