import Link from 'next/link'
import type { CatalogueSection } from '#db/queries/catalogue'
import type { SectionTree } from '#newsroom/catalogue'
import { Form } from '../../form/Form.client.tsx'
import { buttonLook } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'

type Props = { tree: SectionTree; words: Messages['settings']; move: FormAction }

/** The sections in the order of the menu, each with what stands below it. */
export function SectionRows({ tree, words, move }: Props) {
  const { sections } = words
  if (tree.length === 0) return <p className="nothing">{sections.empty}</p>
  return (
    <ul className="section-rows">
      {tree.map((top, place) => (
        <li key={top.id}>
          <SectionRow
            section={top}
            path={`/${top.slug}`}
            isFirst={place === 0}
            isLast={place === tree.length - 1}
            {...{ sections, move }}
          />
          {top.children.length > 0 && (
            <ul>
              {top.children.map((sub, at) => (
                <li key={sub.id}>
                  <SectionRow
                    section={sub}
                    path={`/${top.slug}/${sub.slug}`}
                    isFirst={at === 0}
                    isLast={at === top.children.length - 1}
                    {...{ sections, move }}
                  />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

type RowProps = {
  section: CatalogueSection
  path: string
  isFirst: boolean
  isLast: boolean
  sections: Messages['settings']['sections']
  move: FormAction
}

function SectionRow({ section, path, isFirst, isLast, sections, move }: RowProps) {
  const { id, name, needsTwoPeople, hiddenAt, archivedAt } = section
  const marks = [
    needsTwoPeople && sections.marks.twoPeople,
    hiddenAt !== null && sections.marks.hidden,
    archivedAt !== null && sections.marks.archived,
  ].filter(Boolean)
  return (
    <div className="section-row" data-off={hiddenAt !== null || archivedAt !== null || undefined}>
      <Link prefetch={false} href={`/admin/cau-hinh/chuyen-muc/${id}`} className="catalogue-name">
        {name}
      </Link>
      <span className="text-ink-3">{path}</span>
      <span className="flex-1 text-ink-2">{marks.join(' · ')}</span>
      <Form action={move} className="flex" saysDone={false}>
        <input type="hidden" name="sectionId" value={id} />
        <Move direction="up" label={sections.up(name)} off={isFirst} />
        <Move direction="down" label={sections.down(name)} off={isLast} />
      </Form>
    </div>
  )
}

type MoveProps = { direction: 'up' | 'down'; label: string; off: boolean }

function Move({ direction, label, off }: MoveProps) {
  return (
    <button
      type="submit"
      name="direction"
      value={direction}
      aria-label={label}
      disabled={off}
      {...buttonLook({ look: 'bare', size: 'small', square: true })}
    >
      <Icon name={direction === 'up' ? 'arrow-up' : 'arrow-down'} size={14} />
    </button>
  )
}
