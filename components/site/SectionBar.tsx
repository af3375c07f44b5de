import type { MenuSection } from '#newsroom/reading'

/** More names than this do not stand on one line. */
const mostSections = 9

/** @param currentId the top section that the page belongs to */
export function SectionBar({ menu, currentId }: { menu: MenuSection[]; currentId?: number }) {
  if (menu.length === 0) return null
  return (
    <nav className="section-bar" aria-label="Chuyên mục">
      <div className="mx-auto max-w-[77.5rem]">
        <ul>
          {menu.slice(0, mostSections).map(({ id, name, path }) => (
            <li key={id}>
              <a href={path} aria-current={id === currentId ? 'true' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
