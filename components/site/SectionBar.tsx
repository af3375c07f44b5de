import type { MenuSection } from '#newsroom/reading'
import { langIn, type ReaderWords } from './messages/of.ts'

/** More names than this do not stand on one line. */
const mostSections = 9

type Props = { menu: MenuSection[]; currentId?: number | undefined; words: ReaderWords }

/**
 * The sections, and under each what it holds: shown over the page by pointing at it, by its button, and
 * without scripts by moving the focus into it. Narrow screens have the sections alone.
 * @param currentId the top section that the page belongs to
 */
export function SectionBar({ menu, currentId, words }: Props) {
  if (menu.length === 0) return null
  return (
    <nav className="section-bar" aria-label={words.frame.sections}>
      <div className="mx-auto max-w-[77.5rem]">
        <ul className="section-names" lang={langIn(words.language, 'vi')}>
          {menu.slice(0, mostSections).map((section) => (
            <li key={section.id}>
              <a href={section.path} aria-current={section.id === currentId ? 'true' : undefined}>
                {section.name}
              </a>
              {section.children.length > 0 && (
                <Below {...section} label={words.frame.below(section.name)} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function Below({ id, label, children }: MenuSection & { label: string }) {
  return (
    <>
      <button
        type="button"
        className="section-more"
        aria-expanded="false"
        aria-controls={`muc-${id}`}
        aria-label={label}
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
