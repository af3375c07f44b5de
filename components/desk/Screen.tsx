import Link from 'next/link'
import { Icon } from '../ui/Icon.tsx'

type Props = {
  /** The page's name, its only h1. */
  title: string
  /** How many there are, beside the name. */
  count?: React.ReactNode
  /** The story that it is about, in the readers' letters; the first to be cut where room is short. */
  about?: string
  /** Where this page was come from. */
  back?: { href: string; label: string }
  /** At the far right: the one filled button is the next step. */
  actions?: React.ReactNode
  /** `narrow` folds the navigation to icons; `solo` also hides the phone's bar. */
  shell?: 'narrow' | 'solo'
  /** Without the padding of a page: a list or an editor has its own. */
  bare?: boolean
  children: React.ReactNode
}

/** A page of the desk: its bar and its work. */
export function Screen({ title, count, about, back, actions, shell, bare, children }: Props) {
  return (
    <main id="noi-dung" className="main flex-1" data-shell={shell} tabIndex={-1}>
      <header className="top">
        {back && (
          <Link
            href={back.href}
            prefetch={false}
            className="btn"
            data-look="bare"
            data-square
            aria-label={back.label}
          >
            <Icon name="left" />
          </Link>
        )}
        <h1>{title}</h1>
        {count !== undefined && <span className="text-ink-3 tabular-nums">{count}</span>}
        <span className={about ? 'top-about' : 'flex-1'}>{about}</span>
        {actions}
      </header>
      {bare ? children : <div className="page">{children}</div>}
    </main>
  )
}
