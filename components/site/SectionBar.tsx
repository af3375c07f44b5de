import type { MenuSection } from '#newsroom/reading'

/** More names than this do not stand on one line. */
const mostSections = 9

/**
 * The sections, and under each what it holds: shown over the page by pointing at it, by its button, and
 * without scripts by moving the focus into it. Narrow screens have the sections alone.
 * @param currentId the top section that the page belongs to
 */
export function SectionBar({ menu, currentId }: { menu: MenuSection[]; currentId?: number }) {
  if (menu.length === 0) return null
  return (
    <nav className="section-bar" aria-label="Chuyên mục">
      <div className="mx-auto max-w-[77.5rem]">
        <ul className="section-names">
          {menu.slice(0, mostSections).map((section) => (
            <li key={section.id}>
              <a href={section.path} aria-current={section.id === currentId ? 'true' : undefined}>
                {section.name}
              </a>
              {section.children.length > 0 && <Below {...section} />}
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function Below({ id, name, children }: MenuSection) {
  return (
    <>
      <button
        type="button"
        className="section-more"
        aria-expanded="false"
        aria-controls={`muc-${id}`}
        aria-label={`Mục con của ${name}`}
      />
      <ul id={`muc-${id}`} className="section-below">
        {children.map((child) => (
          <li key={child.id}>
            <a href={child.path}>{child.name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
