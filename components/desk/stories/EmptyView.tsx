import Link from 'next/link'
import type { DeskView } from '#newsroom/desk-list'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import { isNarrowed, type ListAddress, listHref, listPath, plainView } from './list-address.ts'

type Props = { address: ListAddress; messages: Messages; mayWrite: boolean }

const teachesWriting = new Set<DeskView>(['all', 'mine'])

/** What stands where no story does: what is absent, what it is for, how to make it, and the way back. */
export function EmptyView({ address, messages, mayWrite }: Props) {
  const { stories, frame } = messages
  if (isNarrowed(address) || address.after || address.before) {
    const { title, text } = stories.nothingFits
    return (
      <section className="empty" aria-label={title}>
        <h2>{title}</h2>
        <p>{text}</p>
        <Link className="link" href={listHref(plainView(address.view))} prefetch={false}>
          {stories.clear}
        </Link>
      </section>
    )
  }
  const { title, text, steps } = stories.empty[address.view]
  return (
    <section className="empty" aria-label={title}>
      <h2>{title}</h2>
      <p>{text}</p>
      {steps.length > 0 && (
        <ol>
          {steps.map((step, place) => (
            <li key={step}>
              <span className="text-ink-3">{place + 1}</span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="flex flex-wrap items-center gap-3">
        {mayWrite && teachesWriting.has(address.view) && (
          <LinkButton href="/admin/tin/moi">{frame.writeStory}</LinkButton>
        )}
        {address.view !== 'all' && (
          <Link className="link" href={listPath} prefetch={false}>
            {stories.backToAll}
          </Link>
        )}
      </p>
    </section>
  )
}
