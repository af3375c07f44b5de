import Link from 'next/link'
import type { DeskView } from '#newsroom/desk-list'
import type { Messages } from '../messages/vi.ts'
import { listHref, plainView } from './list-address.ts'

type Props = {
  current: DeskView
  /** How many stand in each view that is open to the person, no further than a hundred. */
  counts: Partial<Record<DeskView, number>>
  words: Messages['stories']
}

const most = 100

/** The lists that are kept ready. */
export function ViewTabs({ current, counts, words }: Props) {
  return (
    <nav className="views" aria-label={words.viewsLabel}>
      {(Object.keys(counts) as DeskView[]).map((view) => {
        const count = counts[view] ?? 0
        return (
          <Link
            key={view}
            href={listHref(plainView(view))}
            prefetch={false}
            aria-current={view === current ? 'page' : undefined}
          >
            {words.views[view]}
            {count > 0 && (
              <span className="count">{count < most ? count : words.upTo(String(most - 1))}</span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
