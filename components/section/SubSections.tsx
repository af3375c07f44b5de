import type { Place } from '#newsroom/reading'

type Props = { top: Place; below: Place[]; currentId: number }

/** The sub-sections of a section, between an ink line and a hairline. */
export function SubSections({ top, below, currentId }: Props) {
  if (below.length === 0) return <div className="mt-3 border-t border-ink" />
  const places = [{ ...top, name: 'Tất cả' }, ...below]
  return (
    <nav aria-label={`Tiểu mục của ${top.name}`}>
      <ul className="sub-sections no-scrollbar">
        {places.map(({ id, name, path }) => (
          <li key={id}>
            <a href={path} aria-current={id === currentId ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
